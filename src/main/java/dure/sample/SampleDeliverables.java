package dure.sample;

import dure.deliverable.Ai;
import dure.deliverable.AiUse;
import dure.deliverable.Authorship;
import dure.deliverable.Capacity;
import dure.deliverable.ContributionDetails;
import dure.deliverable.DeliverableDetails;
import dure.deliverable.DeliverableKind;
import dure.deliverable.DeliverableService;
import dure.deliverable.InboundBasis;
import dure.deliverable.InboundDetails;
import dure.deliverable.ProvenanceService;
import dure.deliverable.WorkDone;
import dure.license.InboundRelation;
import dure.release.Artifact;
import dure.release.PublishingService;
import dure.release.ReleaseDetails;
import dure.release.ReleaseService;
import dure.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Three deliverables: code that may be opened, a dataset that lacks one right, a guide that is open. */
@Component
class SampleDeliverables {

    private static final String SITE = "https://git.example.org/urimal-dict/";

    private final DeliverableService deliverables;
    private final ProvenanceService provenance;
    private final ReleaseService releases;
    private final PublishingService publishing;
    private final History history;

    SampleDeliverables(
            DeliverableService deliverables,
            ProvenanceService provenance,
            ReleaseService releases,
            PublishingService publishing,
            History history) {
        this.deliverables = deliverables;
        this.provenance = provenance;
        this.releases = releases;
        this.publishing = publishing;
        this.history = history;
    }

    void make(String project, Cast cast) {
        guide(project, cast);
        code(project, cast);
        dataset(project, cast);
    }

    private void guide(String project, Cast cast) {
        String id = create(
                160,
                cast.lead(),
                thing(project, "편찬 지침서", "Compilation Guide", DeliverableKind.TEXT, cast.lead(), cast.lead(), "guide"));
        contribute(150, cast.lead(), id, WorkDone.TEXT, Authorship.SOLE, 158, Ai.NONE);
        contribute(120, cast.seoyeon(), id, WorkDone.TRANSLATION, Authorship.SOLE, 140, Ai.NONE);
        contribute(95, cast.minjun(), id, WorkDone.REVIEW, Authorship.NON_CREATIVE, 100, Ai.NONE);
        var file = Sha256.of("urimal-dict guide 1.0".getBytes(StandardCharsets.UTF_8));
        var details = new ReleaseDetails(
                "v1.0", "guide-v1.0", null, List.of(new Artifact("guide-1.0.pdf", file.hex(), 482_133L)));
        history.byLead(
                90,
                cast.lead(),
                () -> publishing.publish(releases.prepare(id, details).id()));
    }

    /** The developer publishes it under his own name: who takes only from himself needs nobody's patent grant. */
    private void code(String project, Cast cast) {
        String id = create(
                150,
                cast.doyun(),
                thing(
                        project,
                        "사전 생성 도구",
                        "Dictionary Builder",
                        DeliverableKind.CODE,
                        cast.doyun(),
                        cast.doyun(),
                        "builder"));
        var assisted = new Ai(AiUse.ASSISTED, "코드 완성 도구 2026.3", "구조와 알고리즘을 직접 설계하고 제안을 골라 고쳤습니다.");
        contribute(30, cast.doyun(), id, WorkDone.CODE, Authorship.SOLE, 149, assisted);
        contribute(28, cast.minjun(), id, WorkDone.TESTING, Authorship.NON_CREATIVE, 60, Ai.NONE);
    }

    /** Its headwords were chosen and arranged by somebody whose agreement does not give the database maker's right (저작권법 93조). */
    private void dataset(String project, Cast cast) {
        String id = create(
                120,
                cast.minjun(),
                thing(
                        project,
                        "형태소 데이터셋",
                        "Morpheme Dataset",
                        DeliverableKind.DATASET,
                        cast.minjun(),
                        cast.lead(),
                        "morphemes"));
        contribute(40, cast.lead(), id, WorkDone.DATASET, Authorship.SOLE, 110, Ai.NONE);
        contribute(12, cast.seoyeon(), id, WorkDone.DATASET, Authorship.SOLE, 90, Ai.NONE);
        contribute(9, cast.minjun(), id, WorkDone.CLEANING, Authorship.NON_CREATIVE, 80, Ai.NONE);
        history.byMember(
                100,
                cast.minjun(),
                () -> provenance.bringIn(
                        id,
                        new InboundDetails(
                                "옛 문법서의 형태소 목록",
                                null,
                                null,
                                null,
                                null,
                                InboundRelation.EXCERPTED,
                                InboundBasis.PUBLIC_DOMAIN,
                                "지은이가 1950년에 세상을 떠나 보호기간이 끝났습니다.",
                                cast.minjun())));
    }

    private String create(int daysAgo, String by, DeliverableDetails details) {
        return history.byMember(daysAgo, by, () -> deliverables.create(details).id());
    }

    /** Noted {@code daysAgo}, when the work that began {@code since} days ago was done. */
    private void contribute(
            int daysAgo, String person, String id, WorkDone kind, Authorship authorship, int since, Ai ai) {
        var details = new ContributionDetails(
                person,
                null,
                kind,
                history.day(since),
                history.day(daysAgo),
                Capacity.OWN,
                null,
                false,
                authorship,
                List.of(),
                null,
                null,
                ai,
                null);
        history.byMember(daysAgo, person, () -> provenance.contribute(id, details));
    }

    private static DeliverableDetails thing(
            String project,
            String title,
            String titleEn,
            DeliverableKind kind,
            String owner,
            String licensor,
            String repository) {
        return new DeliverableDetails(
                project, title, titleEn, kind, null, owner, licensor, List.of(), SITE + repository);
    }
}
