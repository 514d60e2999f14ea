package dure.durability;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/** The project and two people of the sample team. */
record SampleIds(String project, String lead, String member) {

    static SampleIds of(RestCaller rest) throws IOException {
        String project = rest.readAll("/api/v1/projects").getFirst().path("id").asString();
        var agreement = rest.readAll("/api/v1/agreements").stream()
                .filter(row -> row.path("template").asString().equals("collaboration"))
                .findFirst()
                .orElseThrow();
        var parties = agreement.path("parties");
        String lead = "";
        String member = "";
        for (var party : parties) {
            if (party.path("as").asString().equals("LEAD")) {
                lead = party.path("collaboratorId").asString();
            } else {
                member = party.path("collaboratorId").asString();
            }
        }
        return new SampleIds(project, lead, member);
    }

    LocalDate nextYear() {
        return LocalDate.now(ZoneId.of("Asia/Seoul")).plusYears(1).minusDays(1);
    }
}
