package dure.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.FieldError;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.web.SentFields.Field;
import dure.testing.DureTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text that can be sent, with bad input (B1, B3, B12, B14, B15, B17, B18). The fields are found by themselves: a new
 * one that keeps what it should refuse, or changes what it should keep, fails here.
 */
class TextFieldsTest extends DureTest {

    /** Ids, keys and codes of a form of their own: they are looked up, and what is not known is refused there. */
    private static final Set<String> NO_FREE_TEXT = Set.of(
            "OwnerDetails.password",
            "BusinessNumber.digits",
            "AgreementDetails.language",
            "CollaboratorDetails.locale",
            "AssignmentDetails.collaboratorId",
            "PaperSignatureDetails.collaboratorIds",
            "ContributionDetails.jointWith",
            "NoteDetails.mustReadRoleIds",
            "DecisionDetails.row",
            "ReleaseDetails.version",
            "ReleaseDetails.commit",
            "NoteDetails.url",
            "NoteDetails.projectId",
            "AgreementDetails.projectId",
            "AgreementDetails.template",
            "PartyDetails.collaboratorId",
            "PartyDetails.as",
            "EmailAddress.value",
            "Artifact.sha256",
            "PersonalData.phone",
            "ExpressionDetails.expression");

    private static final List<String> KEPT = List.of(
            "<script>alert(1)</script>",
            "\"><svg onload=alert(1)>",
            "<img src=x onerror=alert(1)>",
            "${7*7} #{7*7} {{7*7}} *{T(java.lang.Runtime)} <#assign x=1>",
            "{{party.email}}",
            "'; drop table note; -- %_\\",
            "=1+1",
            "가나다 漢字 Tiếng Việt ıİß ﷲ العربية עברית हिन्दी",
            "👩🏽‍💻 👨‍👩‍👧‍👦 😀");

    private static final List<String> HIDING = List.of(
            "a\u202Eb",
            "a\u2066b",
            "a\u2069b",
            "a\u200Bb",
            "a\u200Db",
            "a\uFEFFb",
            "a\u200Eb",
            "a\u2060b",
            "a\u00ADb",
            "a\0b",
            "a\u001Bb",
            "a\u2028b",
            "a\uE000b",
            "a\uD800b");

    private static final List<String> BLANK =
            List.of(" ", "\u00A0", "\u3164", "\u3000", "\u2800", "\u115F\u1160", "\uFFA0");

    private static final List<String> RESIDENT_NUMBERS = List.of(
            "900101-1234567",
            "9001011234567",
            "900101 - 1234567",
            "９００１０１－１２３４５６７",
            "900101–1234567",
            "번호는 010203-4000000 입니다");

    @Autowired
    private JsonMapper json;

    @Autowired
    private InputCheck inputs;

    static Stream<Field> fields() {
        return SentFields.all().stream().filter(field -> !NO_FREE_TEXT.contains(field.toString()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void markupScriptsAndEverySortOfLetterAreKeptAsTheyAre(Field field) throws Exception {
        int most = mostOf(field);
        for (String text : KEPT.stream().filter(text -> text.length() <= most).toList()) {
            var kept = send(field, text);
            assertThat(texts(field.read(kept.value()))).as(text).isEqualTo(text);
            assertThat(kept.refused()).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatHidesOrTurnsTextIsRefusedAtItsField(Field field) {
        for (String text : HIDING) {
            assertThat(send(field, text).refused()).as(escaped(text)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void blanksAreNoText(Field field) throws Exception {
        for (String text : BLANK) {
            var sent = send(field, text);
            boolean empty = texts(field.read(sent.value())).isEmpty();
            assertThat(empty || !sent.refused().isEmpty()).as(escaped(text)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aTextOverItsLimitIsRefusedAndNeverCut(Field field) throws Exception {
        int most = mostOf(field);
        assertThat(send(field, "가".repeat(most)).refused()).isEmpty();
        var over = send(field, "가".repeat(most + 1));
        assertThat(over.refused()).isNotEmpty();
        assertThat(texts(field.read(over.value()))).hasSize(most + 1);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aResidentNumberIsRefusedHoweverItIsWritten(Field field) {
        for (String text : RESIDENT_NUMBERS) {
            assertThat(send(field, text).refused()).as(text).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void decomposedLettersAreComposed(Field field) throws Exception {
        String composed = "김민준 Nguyễn";
        var sent = send(field, Normalizer.normalize(composed, Normalizer.Form.NFD));
        assertThat(texts(field.read(sent.value()))).isEqualTo(composed);
    }

    private record Sent(Object value, List<String> refused) {}

    /** What the record makes of it, and why the service would refuse this field. */
    private Sent send(Field field, String text) {
        try {
            Object value = json.readValue(field.json(json.writeValueAsString(text)), field.record());
            return new Sent(value, refusals(field, value));
        } catch (JacksonException unreadable) {
            return new Sent(field, List.of("unreadable"));
        }
    }

    private List<String> refusals(Field field, Object value) {
        try {
            inputs.check(value);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream()
                    .filter(error -> (error.pointer() + "/").startsWith("/" + field.name() + "/"))
                    .map(FieldError::toString)
                    .toList();
        }
    }

    /** The longest text that is taken. */
    private int mostOf(Field field) {
        int taken = 0;
        for (int length : new int[] {26, 40, 60, 80, 100, 120, 200, 255, 300, 400, 500, 1000, 2000, 4000, 10_000}) {
            if (send(field, "가".repeat(length)).refused().isEmpty()) {
                taken = length;
            }
        }
        return taken;
    }

    private static String texts(Object read) {
        if (read instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining());
        }
        return read == null ? "" : read.toString();
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
