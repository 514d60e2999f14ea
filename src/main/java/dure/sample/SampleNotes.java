package dure.sample;

import dure.journal.NoteDetails;
import dure.journal.NoteKind;
import dure.journal.NoteService;
import dure.responsibility.RoleService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes of the sample team: two sources to read, one of them confidential and not yet read, a decision and a trouble. */
@Component
class SampleNotes {

    private static final int TOOLS = 4;

    private final NoteService notes;
    private final RoleService roles;
    private final History history;

    SampleNotes(NoteService notes, RoleService roles, History history) {
        this.notes = notes;
        this.roles = roles;
        this.history = history;
    }

    void write(String project, Cast cast) {
        var sources = source(
                project, "데이터 원천 안내", "https://wiki.example.org/sources", "무엇을 어디에서 가져와도 되는지, 왜 그런지 적었습니다.", null, 15);
        String id = write(160, cast.seoyeon(), sources);
        List.of(cast.seoyeon(), cast.minjun(), cast.doyun())
                .forEach(reader -> history.byMember(158, reader, () -> notes.acknowledge(id)));
        String tools = history.byLead(
                60, cast.lead(), () -> roles.list(project).get(TOOLS).id());
        write(60, cast.lead(), source(project, "공개 전 평가 문항을 다루는 법", null, "문항과 정답은 공개할 때까지 저장소에 올리지 않습니다.", tools, 10));
        write(45, cast.minjun(), NoteDetails.simple(project, NoteKind.DECISION, "표제어 띄어쓰기는 편찬 지침 3장을 따른다", null));
        write(
                20,
                cast.doyun(),
                NoteDetails.simple(
                        project,
                        NoteKind.TROUBLE,
                        "형태소 분석 결과가 실행할 때마다 다름",
                        "원인: 사용자 사전을 읽는 순서가 정해져 있지 않았습니다.\n해결: 파일 이름 순서로 읽게 했습니다."));
    }

    /** With a role it is confidential and for its holders; without one everybody reads it. */
    private static NoteDetails source(
            String project, String title, @Nullable String url, String why, @Nullable String role, int minutes) {
        var forRoles = role == null ? List.<String>of() : List.of(role);
        return new NoteDetails(
                project, NoteKind.SOURCE, title, url, why, role == null, forRoles, minutes, role != null);
    }

    private String write(int daysAgo, String author, NoteDetails details) {
        return history.byMember(daysAgo, author, () -> notes.create(details).id());
    }
}
