package dure.deliverable;

import dure.license.InboundRelation;
import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Something others made, as it is entered.
 *
 * @param part path of a part of the deliverable; may be left out when there is only one
 * @param license the SPDX expression it came under
 * @param chosenBranch the choice that was made where the license offers one
 * @param basisNote where the basis is written: the letter, the article, the page
 * @param broughtInById who brought it in; that person does not decide about it
 */
public record InboundDetails(
        @NotNull @Line(max = 200) @Nullable String name,
        @Line(max = 400) @Nullable String url,
        @Line(max = 200) @Nullable String part,
        @Line(max = 400) @Nullable String license,
        @Line(max = 400) @Nullable String chosenBranch,
        @NotNull @Nullable InboundRelation relation,
        @NotNull @Nullable InboundBasis basis,
        @Paragraphs(max = 2000) @Nullable String basisNote,
        @Line(max = 26) @Nullable String broughtInById) {

    public InboundDetails {
        name = PlainText.line(name);
        url = PlainText.optionalLine(url);
        part = PlainText.optionalLine(part);
        license = PlainText.optionalLine(license);
        chosenBranch = PlainText.optionalLine(chosenBranch);
        basisNote = PlainText.optionalParagraphs(basisNote);
        broughtInById = PlainText.optionalLine(broughtInById);
    }
}
