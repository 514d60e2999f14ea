package dure.template;

import dure.ledger.Ledger;
import dure.shared.InputCheck;
import dure.shared.StaleVersion;
import dure.shared.security.CurrentActor;
import dure.shared.security.MembersOnly;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates that the team writes itself: drafts that members edit, versions that the owner publishes. */
@Service
@Transactional(readOnly = true)
public class OwnTemplateService {

    private final OwnVersions versions;
    private final DraftFiles files;
    private final DraftNames names;
    private final TakenFiles taken;
    private final PublishingCheck publishing;
    private final InputCheck inputs;
    private final Ledger ledger;
    private final CurrentActor actors;
    private final Clock clock;

    OwnTemplateService(
            OwnVersions versions,
            DraftFiles files,
            DraftNames names,
            TakenFiles taken,
            PublishingCheck publishing,
            InputCheck inputs,
            Ledger ledger,
            CurrentActor actors,
            Clock clock) {
        this.versions = versions;
        this.files = files;
        this.names = names;
        this.taken = taken;
        this.publishing = publishing;
        this.inputs = inputs;
        this.ledger = ledger;
        this.actors = actors;
        this.clock = clock;
    }

    /** One version, draft or published, with its files. */
    @SignedInOnly
    public OwnVersionRow find(String key, int number) {
        return versions.row(versions.find(key, number));
    }

    /** The drafts of all templates, by key. */
    @SignedInOnly
    public List<TemplateRow> drafts() {
        return versions.drafts();
    }

    @SignedInOnly
    public Optional<TemplateRow> draftOf(String key) {
        return versions.draftOf(key);
    }

    /** Begins a template of the team's own, as a draft of its first version. */
    @MembersOnly
    @Transactional
    public OwnVersionRow create(NewTemplate wanted) {
        inputs.check(wanted);
        String key = versions.free(wanted.key(), wanted.from());
        return versions.row(versions.save(new OwnVersion(key, 1, versions.begin(key, wanted, files), actor(), now())));
    }

    /** A template of these files, under a free key; as a draft, whatever is wrong in them. */
    @MembersOnly
    @Transactional
    public OwnVersionRow take(String wantedKey, TemplateFiles imported) {
        String key = versions.free(wantedKey);
        TemplateFiles kept = names.settled(taken.named(imported.check(), key)).check();
        return versions.row(versions.save(new OwnVersion(key, 1, kept, actor(), now())));
    }

    /** A draft of the next version, with what the last one says. */
    @MembersOnly
    @Transactional
    public OwnVersionRow next(String key) {
        OwnVersion last = versions.last(key);
        int number = last.versionNumber() + 1;
        TemplateFiles begun = files.next(last.files(), key, number);
        return versions.row(versions.save(new OwnVersion(key, number, begun, actor(), now())));
    }

    /** Saves a draft, whatever is wrong in it: the answer tells what. */
    @MembersOnly
    @Transactional
    public OwnVersionRow save(String key, int number, int sentVersion, TemplateFiles changed) {
        OwnVersion draft = versions.find(key, number);
        draft.change(sentVersion, changed.check(), now());
        return versions.row(versions.save(draft));
    }

    /** As {@link #save}, with the lists of variables and annexes brought up to date. */
    @MembersOnly
    @Transactional
    public OwnVersionRow saveSettled(String key, int number, int sentVersion, TemplateFiles changed) {
        return save(key, number, sentVersion, names.settled(changed.check()));
    }

    /** From now on agreements can be made from it and it never changes; refused while anything is wrong in it. */
    @OwnerOnly
    @Transactional
    public OwnVersionRow publish(String key, int number, @Nullable Integer sentVersion, RevisionDetails details) {
        OwnVersion draft = versions.find(key, number);
        draft.requireDraft();
        StaleVersion.checkIfNamed(sentVersion, draft.savedVersion());
        inputs.check(details);
        Revision why = publishing.check(draft, details);
        draft.publish(files.published(draft.files(), why), why, actor(), now());
        OwnVersion published = versions.save(draft);
        ledger.record("template.published", published.id(), Map.of("version", Integer.toString(number)));
        return versions.row(published);
    }

    /** Throws a draft away; a published version stays. */
    @MembersOnly
    @Transactional
    public void discard(String key, int number, @Nullable Integer sentVersion) {
        OwnVersion draft = versions.find(key, number);
        draft.requireDraft();
        StaleVersion.checkIfNamed(sentVersion, draft.savedVersion());
        versions.delete(draft);
    }

    private String actor() {
        return actors.get().ledgerId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
