package dure.agreement;

import dure.collaborator.CollaboratorService;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.Sorting;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows agreements: number, kind, parties and state to everybody, the text and all that is in it to the owner and the parties. */
@Service
@Transactional(readOnly = true)
public class AgreementReader {

    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "number", "numberOrder",
                    "title", "draft.title",
                    "state", "state",
                    "sentAt", "freeze.sentAt",
                    "executedOn", "executedOn",
                    "endsOn", "term.endsOn",
                    "createdAt", "createdAt"),
            "number");

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final AgreementDocuments documents;
    private final Parties parties;
    private final CollaboratorService collaborators;

    AgreementReader(
            AgreementRepository agreements,
            AgreementRegister register,
            AgreementDocuments documents,
            Parties parties,
            CollaboratorService collaborators) {
        this.agreements = agreements;
        this.register = register;
        this.documents = documents;
        this.parties = parties;
        this.collaborators = collaborators;
    }

    /** Found by number, title or the name of a party. */
    @SignedInOnly
    public PageAnswer<AgreementRow> list(AgreementFilter filter, PageQuery query) {
        var wanted = AgreementSelection.of(filter, query, peopleNamed(query.q()), register.today());
        var page = agreements.findAll(wanted, SORTING.pageable(query));
        List<AgreementRow> rows = page.getContent().stream()
                .map(a -> AgreementRow.of(a, register.today()))
                .toList();
        return PageAnswer.of(rows, query, page.getTotalElements());
    }

    /** Executed agreements of a project whose last day lies in a span, the first to end first. */
    @SignedInOnly
    public List<AgreementRow> ending(String projectId, LocalDate from, LocalDate to) {
        return agreements.findEnding(projectId, from, to).stream()
                .map(agreement -> AgreementRow.of(agreement, register.today()))
                .toList();
    }

    /** What was made for an agreement, in the order of sending; drafts last. */
    @SignedInOnly
    public List<AgreementRow> following(String id) {
        return agreements.findFollowing(register.toRead(id).id()).stream()
                .map(agreement -> AgreementRow.of(agreement, register.today()))
                .toList();
    }

    @SignedInOnly
    public AgreementRow find(String id) {
        return AgreementRow.of(register.toRead(id), register.today());
    }

    /** What only the owner and the parties may know; empty for everybody else. */
    @SignedInOnly
    public Optional<AgreementContent> content(String id) {
        var agreement = register.toRead(id);
        return parties.maySeeText(agreement)
                ? Optional.of(documents.content(agreement, register.today()))
                : Optional.empty();
    }

    /** The hashes of what was sent; for everybody, since a hash tells nothing and proves which text was signed. */
    @SignedInOnly
    public AgreementHashes hashes(String id) {
        return AgreementHashes.of(register.toRead(id).frozenOrNull());
    }

    /** The PDF: the sent bytes, or of a draft what they would be. In the other language it is marked as a translation. */
    @SignedInOnly
    @Transactional
    public AgreementFile pdf(String id, Locale language) {
        return documents.pdf(opened(id), language);
    }

    /** The same text as an HTML fragment. */
    @SignedInOnly
    @Transactional
    public String html(String id, Locale language) {
        return documents.html(opened(id), language);
    }

    /** What a draft would be with these details; nothing is saved. */
    @OwnerOnly
    public AgreementPreview preview(String id, AgreementDetails details) {
        return documents.preview(visible(id), details);
    }

    private Agreement opened(String id) {
        var agreement = visible(id);
        parties.tellOfReading(agreement);
        return agreement;
    }

    private Agreement visible(String id) {
        var agreement = register.toRead(id);
        parties.requireSight(agreement);
        return agreement;
    }

    private Set<String> peopleNamed(String text) {
        var ids = new HashSet<String>();
        if (!text.isEmpty()) {
            collaborators
                    .list(PageQuery.first(text, PageQuery.MAX_SIZE))
                    .items()
                    .forEach(person -> ids.add(person.id()));
        }
        return ids;
    }
}
