package dure.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dure.release.pack.FrozenRelease;
import dure.testing.DureTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The printed record says who made what, and writes days as its reader does. */
class RecordDocumentTest extends DureTest {

    private static final FrozenRelease.Person HAEUN = new FrozenRelease.Person("a", "최하은", null);

    @Autowired
    RecordDocument document;

    @Test
    void itNamesEveryMakerWithTheToolAndTheHumanPart() {
        assertThat(printed(Locale.KOREAN))
                .contains("주석 달기 · ** (전체)", "도움을 받음 (Model 1)", "고르고 다듬음")
                .contains("2026. 11. 21.", "없음 (첫 기록)")
                .doesNotContain("0000000000");
        assertThat(printed(Locale.ENGLISH)).contains("21 Nov 2026", "none (first record)");
    }

    @Test
    void aDecisionIsDatedByTheDayOfTheTeam() {
        assertThat(printed(Locale.KOREAN)).contains("2026. 11. 20.");
    }

    @Test
    void theHashInTheFooterIsNoFingerprint() {
        var info = document.of(frozen(), Locale.KOREAN).info();
        assertThat(info.fingerprint()).isNull();
        assertThat(requireNonNull(info.version()).text()).startsWith("기록의 SHA-256 ");
    }

    private String printed(Locale language) {
        return document.of(frozen(), language).blocks().toString();
    }

    /** Decided at half past midnight in Seoul, which is the day before in Greenwich. */
    private static FrozenRelease frozen() {
        return new FrozenRelease(
                FrozenRelease.FORMAT,
                new FrozenRelease.Opened(
                        "r", "1.0", null, null, List.of(), "2026-11-21T00:00:00Z", "2026-11-21", HAEUN),
                new FrozenRelease.Work("d", "p", "사전", "사전", null, "TEXT", "OTHER", HAEUN, HAEUN, null),
                List.of(new FrozenRelease.Part("**", "TEXT", "CC-BY-4.0", List.of("CC-BY-4.0"), false)),
                List.of(),
                List.of(new FrozenRelease.Made(
                        "m",
                        List.of(HAEUN),
                        "**",
                        "ANNOTATION",
                        "2026-03-01",
                        null,
                        "OWN",
                        null,
                        "SOLE",
                        true,
                        "ASSISTED",
                        "Model 1",
                        "고르고 다듬음",
                        null)),
                List.of(),
                new FrozenRelease.Judged("CLEAR", "1", "abc", "2026-11-21", List.of()),
                List.of(new FrozenRelease.Decided("x", true, HAEUN, "약관", "2026-11-19T15:30:00Z")),
                List.of(),
                "0".repeat(64));
    }
}
