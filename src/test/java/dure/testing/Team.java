package dure.testing;

import static dure.testing.People.person;

import dure.collaborator.CollaboratorService;
import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import java.util.List;
import java.util.Map;

/** The least a team needs before anybody can be shown a privacy notice: a project and a lead. */
public final class Team {

    private Team() {}

    /** Answers the lead's id. Must act as owner. */
    public static String found(ProjectService projects, CollaboratorService people) {
        projects.create(new ProjectDetails(
                "우리말 LLM 사전", "누구나 쓰는 열린 우리말 LLM 사전", List.of(DoneWhen.open("표제어 1만 개")), List.of(), Map.of()));
        String lead = people.invite(person("최하은", "haeun@example.org")).id();
        people.adoptLead(lead);
        people.activate(lead);
        return lead;
    }
}
