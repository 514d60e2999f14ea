package dure.template;

import dure.document.Block;
import dure.document.Run;
import dure.shared.Bilingual;
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
    private @Nullable Bilingual mark;

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
            case "joint-work" ->
                request.party("REPRESENTATIVE", "김민준")
                        .party("AUTHOR", "이도윤")
                        .value("joint.title", "우리말 LLM 사전")
                        .value("joint.kind", "DATASET")
                        .value("joint.shares", "STATED")
                        .value(
                                "joint.authors",
                                List.of(
                                        Map.of("name", "김민준", "part", "표제어 선정과 뜻풀이", "share", "60"),
                                        Map.of("name", "이도윤", "part", "용례 집필", "share", "40")))
                        .value("joint.exercise", "REPRESENTATIVE")
                        .value("joint.derivative", "YES");
            case "exit" ->
                request.base(aCollaborationOfLastYear())
                        .party("REMAINING", "김민준")
                        .party("LEAVING", "박서연")
                        .value("exit.scope", "LEAVING_ONLY")
                        .value("exit.date", "2027-01-31")
                        .value("exit.grants", "KEEP")
                        .value("exit.rights", List.of("DERIVE", "DATABASE"));
            case "amendment" ->
                request.base(aCollaborationOfLastYear())
                        .party("PARTY", "김민준")
                        .party("PARTY", "박서연")
                        .value("amend.kind", "RENEWAL")
                        .value("amend.reason", "검수에 시간이 더 필요하다.");
            case "charter" ->
                request.party("LEAD", "김민준").party("MEMBER", "이도윤").party("MEMBER", "박서연");
            case "certificate" ->
                request.party("CONTRIBUTOR", "박서연")
                        .party("ISSUER", "김민준")
                        .value("certificate.purpose", "대학원 지원")
                        .value("certificate.roles", List.of("용례 검수"))
                        .value("certificate.period", "2026-01-02/2026-11-20")
                        .value("certificate.contributions", List.of(Map.of("deliverable", "사전", "part", "용례")));
            case "privacy-consent" -> request.party("SUBJECT", "최하은").party("CONTROLLER", "김민준");
            case "service" ->
                request.party("CLIENT", "김민준")
                        .party("CONTRACTOR", "정다은")
                        .value("term.end", "2027-05-31")
                        .value("fee", "3000000")
                        .value("fee.tax", "WITHHOLD_3_3")
                        .value(
                                "scope",
                                List.of(Map.of(
                                        "task", "표제어 500개의 영어 번역",
                                        "result", "번역문 파일(TSV)",
                                        "standard", "모든 표제어에 번역이 있고 오역이 100개에 1개 이하")))
                        .value("milestones", List.of(Map.of("what", "번역문 전부", "when", "2027-04-30")));
            case "assignment-of-rights" ->
                request.party("ASSIGNOR", "박서연")
                        .party("ASSIGNEE", "김민준")
                        .aWork()
                        .value("payment", "FREE")
                        .value("rights", List.of("REPRODUCE", "PUBLIC_TRANSMIT", "DISTRIBUTE"))
                        .value("derivative", "YES");
            case "license-of-work" ->
                request.party("LICENSOR", "박서연")
                        .party("LICENSEE", "김민준")
                        .aWork()
                        .value("term.end", "2031-12-31")
                        .value("payment", "FREE")
                        .value("rights", List.of("REPRODUCE", "PUBLIC_TRANSMIT", "DISTRIBUTE"))
                        .value("derivative", "YES")
                        .value("sublicense", "OPEN");
            default -> throw new IllegalArgumentException(template);
        }
        return request;
    }

    private MergeRequests aWork() {
        return value("work.title", "우리말 뜻풀이 모음")
                .value("work.authors", "박서연")
                .value("work.kinds", List.of("DATASET", "TEXT"))
                .value("work.description", "저장소 dict-data v0.3의 뜻풀이 1만 개")
                .value("database", "YES");
    }

    /** With nothing in it: for a template of a test's own. */
    static MergeRequests anEmptyMergeOf(String template) {
        var request = new MergeRequests(template);
        request.version = 1;
        return request;
    }

    private static BaseAgreement aCollaborationOfLastYear() {
        var change = new ClauseChange(
                "term",
                new Bilingual("제3조(계약기간)", "Article 3 (Term)"),
                new Bilingual("2026년 12월 31일까지", "to 31 December 2026"),
                new Bilingual("2027년 12월 31일까지", "to 31 December 2027"),
                ClauseChange.Kind.CHANGED);
        return new BaseAgreement(
                "AG-2026-0001",
                new Bilingual("협업(공동개발) 계약서", "Collaboration (Joint Development) Agreement"),
                LocalDate.of(2026, 1, 2),
                List.of(change));
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

    MergeRequests mark(Bilingual words) {
        mark = words;
        return this;
    }

    public MergeRequests base(BaseAgreement agreement) {
        base = agreement;
        return this;
    }

    public MergeRequests withDivisionOfWork() {
        annex = new AnnexBlocks(
                List.of(Block.Table.of(List.of("역할", "담당"), List.of(List.of("검수", "이도윤")), List.of(50, 50))),
                List.of(Block.Table.of(List.of("Role", "Owner"), List.of(List.of("Review", "이도윤")), List.of(50, 50))));
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
                new ProjectFacts(
                        "우리말 LLM 사전", goal, List.of("표제어 1만 개를 공개한다", "검수를 마친다"), List.of("번역기는 만들지 않는다"), licenses),
                annex,
                mark,
                Instant.parse("2026-11-21T00:00:00Z"),
                signing,
                layout,
                base);
    }

    /** The document as plain lines; a missing value is "‹blank›". */
    public static List<String> lines(MergedDocument merged) {
        return lines(merged.document().blocks());
    }

    private static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Pair pair -> lines.addAll(lines(pair.blocks().toList()));
                case Block.Title title -> lines.add(title.text());
                case Block.Text text -> lines.add(plain(text.runs()));
                case Block.Article article -> lines.add(article.label() + "(" + article.heading() + ")");
                case Block.Item item ->
                    lines.add((item.label() == null ? "" : item.label() + " ") + plain(item.runs()));
                case Block.Table table ->
                    table.lines().stream().skip(1).forEach(row -> lines.add(String.join(" | ", row)));
                case Block.Annex annex ->
                    lines.add(annex.label().text() + " " + annex.title().text());
                case Block.Note note -> lines.add(note.text().text());
                case Block.Signatures signatures -> {
                    lines.add(plain(signatures.closing()));
                    lines.add(signatures.date().text());
                    signatures.boxes().forEach(box -> {
                        lines.add(box.role().text());
                        box.rows()
                                .forEach(row -> lines.add(row.label().text() + ": "
                                        + (row.value() == null
                                                ? null
                                                : row.value().text())));
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
