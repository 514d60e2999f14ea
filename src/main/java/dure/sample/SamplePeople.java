package dure.sample;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.collaborator.PrivacyNotice;
import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.project.WorkKind;
import dure.shared.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The project and its four people. What the owner has already said of themselves stays. */
@Component
class SamplePeople {

    private static final ProjectDetails PROJECT = new ProjectDetails(
            "우리말 LLM 사전",
            "누구나 쓰고 고칠 수 있는 열린 우리말 LLM 사전을 만든다.",
            List.of(
                    new DoneWhen("올림말을 고르는 기준과 편찬 지침을 공개했다", true),
                    new DoneWhen("같은 입력에서 같은 결과가 나오는 생성 도구가 있다", true),
                    new DoneWhen("형태소 데이터셋 1만 항목을 CC-BY-4.0으로 공개했다", false),
                    new DoneWhen("항목마다 두 사람이 검수했다", false),
                    new DoneWhen("다른 팀이 사전으로 만든 결과물이 하나 이상 있다", false)),
            List.of("유료 서비스를 운영하지 않는다", "범용 대화 모델을 새로 학습하지 않는다"),
            Map.of(
                    WorkKind.CODE, "Apache-2.0",
                    WorkKind.DATASET, "CC-BY-4.0",
                    WorkKind.TEXT, "CC-BY-SA-4.0"));

    private static final CollaboratorDetails LEAD =
            person("최하은", "Haeun Choi", "haeun", List.of("기획", "언어학", "프롬프트 설계"), List.of("사전 설계", "프로젝트 대표"), 12);
    private static final CollaboratorDetails MINJUN =
            person("김민준", "Minjun Kim", "minjun", List.of("자료 정제", "테스트", "문서화"), List.of("데이터 수집", "검수"), 10);
    private static final CollaboratorDetails DOYUN =
            person("이도윤", "Doyun Lee", "doyun", List.of("Java", "Python", "LLM 평가", "배포 자동화"), List.of("모델과 도구"), 15);
    private static final CollaboratorDetails SEOYEON = person(
            "박서연", "Seoyeon Park", "seoyeon", List.of("법학", "한영 동시통역", "번역", "계약 검토"), List.of("라이선스와 공개", "검수"), 8);

    private final ProjectService projects;
    private final CollaboratorService collaborators;
    private final PersonalDataService personalData;
    private final PrivacyNotice notice;
    private final History history;

    SamplePeople(
            ProjectService projects,
            CollaboratorService collaborators,
            PersonalDataService personalData,
            PrivacyNotice notice,
            History history) {
        this.projects = projects;
        this.collaborators = collaborators;
        this.personalData = personalData;
        this.notice = notice;
        this.history = history;
    }

    String startProject(String lead) {
        return history.byLead(180, lead, () -> projects.create(PROJECT).id());
    }

    Cast join(String lead) {
        history.byLead(180, lead, () -> introduce(collaborators.find(lead)));
        enterData(180, lead, LocalDate.of(1988, 5, 17), "서울특별시 종로구 보기로 1, 101호", "010-0000-0001");
        var cast = new Cast(lead, invite(lead, MINJUN), invite(lead, DOYUN), invite(lead, SEOYEON));
        enter(178, cast.minjun(), LocalDate.of(1995, 3, 2), "경기도 수원시 팔달구 보기로 2, 202호", "010-0000-0002");
        enter(178, cast.doyun(), LocalDate.of(1990, 11, 23), "부산광역시 해운대구 보기로 3, 303호", "010-0000-0003");
        enter(177, cast.seoyeon(), LocalDate.of(1992, 8, 9), "대전광역시 유성구 보기로 4, 404호", "010-0000-0004");
        return cast;
    }

    /** An owner who came by the settings has only an address: they get the lead's name. */
    private CollaboratorRow introduce(CollaboratorRow owner) {
        var address = owner.email();
        boolean nameless = address.value().startsWith(owner.name() + "@");
        return collaborators.change(
                owner.id(),
                owner.version(),
                new CollaboratorDetails(
                        nameless ? LEAD.name() : owner.name(),
                        nameless ? LEAD.nameEn() : owner.nameEn(),
                        address,
                        owner.locale(),
                        owner.skills().isEmpty() ? LEAD.skills() : owner.skills(),
                        owner.wants().isEmpty() ? LEAD.wants() : owner.wants(),
                        owner.weeklyHours() == null ? LEAD.weeklyHours() : owner.weeklyHours(),
                        owner.organisation()));
    }

    private String invite(String lead, CollaboratorDetails details) {
        return history.byLead(179, lead, () -> collaborators.invite(details).id());
    }

    private void enter(int daysAgo, String newcomer, LocalDate birthDate, String address, String phone) {
        enterData(daysAgo, newcomer, birthDate, address, phone);
        history.byNewcomer(daysAgo, newcomer, () -> collaborators.activate(newcomer));
    }

    private void enterData(int daysAgo, String person, LocalDate birthDate, String address, String phone) {
        history.byNewcomer(daysAgo, person, () -> {
            notice.acknowledge(person);
            if (!personalData.isComplete(person)) {
                personalData.put(person, new PersonalData(null, null, birthDate, address, phone));
            }
            return person;
        });
    }

    private static CollaboratorDetails person(
            String name, String nameEn, String address, List<String> skills, List<String> wants, int weeklyHours) {
        return new CollaboratorDetails(
                name, nameEn, new EmailAddress(address + "@example.org"), "ko", skills, wants, weeklyHours, null);
    }
}
