package dure.responsibility;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.EmailAddress;
import dure.testing.DureTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A project with people, for the tests of this module. */
abstract class ATeam extends DureTest {

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService collaborators;

    @Autowired
    RoleService roles;

    @Autowired
    AssignmentService assignments;

    @Autowired
    MatrixService matrices;

    String project = "";
    String minjun = "";
    String doyun = "";
    String seoyeon = "";

    @BeforeEach
    void gather() {
        actAsSystem();
        project = projects.create(new ProjectDetails("우리말 LLM 사전", "열린 우리말 사전을 만든다", List.of(), List.of(), Map.of()))
                .id();
        minjun = person("김민준", "minjun", 10, List.of("사전 설계"), List.of("국어학"));
        doyun = person("이도윤", "doyun", 15, List.of(), List.of("데이터"));
        seoyeon = person("박서연", "seoyeon", 8, List.of(), List.of());
    }

    String person(String name, String address, Integer hours, List<String> wants, List<String> skills) {
        return collaborators
                .invite(new CollaboratorDetails(
                        name, null, new EmailAddress(address + "@example.org"), "ko", skills, wants, hours, null))
                .id();
    }

    String role(String name, int hours, boolean essential) {
        return roles.create(project, new RoleDetails(name, null, List.of(), hours, essential, null))
                .id();
    }

    AssignmentRow owner(String role, String person) {
        return assignments
                .assign(role, AssignmentDetails.of(person, AssignmentPart.OWNER))
                .made();
    }

    Matrix.Row rowOf(String role) {
        return matrices.matrix(project).rows().stream()
                .filter(row -> row.role().id().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** Who answers for a role today. */
    List<String> ownersOf(String role) {
        return rowOf(role).holders(AssignmentPart.OWNER).stream()
                .map(Matrix.Cell::collaboratorId)
                .toList();
    }
}
