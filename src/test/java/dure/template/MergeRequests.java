package dure.template;

import dure.document.Block;
import dure.document.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds merge requests for tests: complete by default, with what a test needs changed. */
public final class MergeRequests {

    private final String template;
    private Locale language = Locale.KOREAN;
    private final List<Party> parties = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private Map<String, String> licenses = Map.of("CODE", "Apache-2.0", "TEXT", "CC-BY-SA-4.0");
    private String goal = "누구나 쓰는 열린 우리말 LLM 사전을 만들어 공개한다.";
    private int version;
    private LanguageLayout layout = LanguageLayout.SEPARATE;
    private @Nullable BaseAgreement base;
    private SigningMode signing = SigningMode.PAPER;
    private AnnexBlocks annex = AnnexBlocks.NONE;

    private MergeRequests(String template) {
        this.template = template;
    }

    /** Complete, with two parties of the roles that the template knows. */
    public static MergeRequests aMergeOf(String template) {
        var request = new MergeRequests(template);
        switch (template) {
            case "collaboration" ->
                request.party("LEAD", "김민준").party("MEMBER", "이도윤").value("term.end", "2027-11-20");
            case "nda" ->
                request.party("PARTY", "김민준")
                        .party("PARTY", "박서연")
                        .value("term.end", "2027-11-20")
                        .value("nda.purpose", "우리말 LLM 사전의 설계와 데이터 수집");
            case "cla" -> request.party("CONTRIBUTOR", "박서연").party("LICENSOR", "김민준");
            case "privacy" -> request.party("SUBJECT", "최하은").party("CONTROLLER", "김민준");
            default -> throw new IllegalArgumentException(template);
        }
        return request;
    }

    public MergeRequests in(Locale bindingLanguage) {
        language = bindingLanguage;
        return this;
    }

    public MergeRequests party(String role, String name) {
        return party(role, name, LocalDate.of(1995, 3, 1));
    }

    public MergeRequests party(String role, String name, @Nullable LocalDate born) {
        parties.add(new Party(
                role, name, null, born, "서울특별시 종로구 세종대로 1", "010-1234-5678", "a@example.org", null, null, null));
        return this;
    }

    public MergeRequests withoutParties() {
        parties.clear();
        return this;
    }

    public MergeRequests value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public MergeRequests without(String name) {
        values.remove(name);
        return this;
    }

    public MergeRequests licenses(Map<String, String> defaults) {
        licenses = defaults;
        return this;
    }

    public MergeRequests goal(String projectGoal) {
        goal = projectGoal;
        return this;
    }

    public MergeRequests signing(SigningMode mode) {
        signing = mode;
        return this;
    }

    /** An older version of the template. */
    public MergeRequests version(int older) {
        version = older;
        return this;
    }

    public MergeRequests layout(LanguageLayout wanted) {
        layout = wanted;
        return this;
    }

    public MergeRequests base(BaseAgreement agreement) {
        base = agreement;
        return this;
    }

    public MergeRequests withDivisionOfWork() {
        annex = new AnnexBlocks(
                List.of(new Block.Table(List.of("역할", "담당"), List.of(List.of("검수", "이도윤")), List.of(50, 50))),
                List.of(new Block.Table(List.of("Role", "Owner"), List.of(List.of("Review", "이도윤")), List.of(50, 50))));
        return this;
    }

    public MergeRequest build() {
        return new MergeRequest(
                template,
                version == 0 ? PureTemplates.service().current(template).version() : version,
                language,
                language,
                "AG-2026-0007",
                parties,
                values,
                new ProjectFacts("우리말 LLM 사전", goal, List.of("표제어 1만 개를 공개한다", "검수를 마친다"), List.of(), licenses),
                annex,
                null,
                Instant.parse("2026-11-21T00:00:00Z"),
                signing,
                layout,
                base);
    }

    /** The document as plain lines; a missing value is "‹blank›". */
    public static List<String> lines(MergedDocument merged) {
        var lines = new ArrayList<String>();
        for (Block block : merged.document().blocks()) {
            switch (block) {
                case Block.Title title -> lines.add(title.text());
                case Block.Text text -> lines.add(plain(text.runs()));
                case Block.Article article -> lines.add(article.label() + "(" + article.heading() + ")");
                case Block.Item item ->
                    lines.add((item.label() == null ? "" : item.label() + " ") + plain(item.runs()));
                case Block.Table table -> table.rows().forEach(row -> lines.add(String.join(" | ", row)));
                case Block.Annex annex -> lines.add(annex.label() + " " + annex.title());
                case Block.Note note -> lines.add(note.text());
                case Block.Signatures signatures -> {
                    lines.add(plain(signatures.closing()));
                    lines.add(signatures.date());
                    signatures.boxes().forEach(box -> {
                        lines.add(box.role());
                        box.rows().forEach(row -> lines.add(row.label() + ": " + row.value()));
                    });
                }
            }
        }
        return lines;
    }

    private static String plain(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text() == null ? "‹blank›" : run.text()));
        return text.toString();
    }
}
