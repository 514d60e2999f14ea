package dure.deliverable.clearance;

/** Where each cure is done. */
final class Paths {

    private Paths() {}

    static String page(ClearanceFacts facts) {
        return "deliverables/" + facts.deliverable().id();
    }

    static String edit(ClearanceFacts facts) {
        return page(facts) + "?edit=deliverable";
    }

    static String newContribution(ClearanceFacts facts) {
        return page(facts) + "?edit=contribution";
    }

    static String contribution(ClearanceFacts facts, String id) {
        return newContribution(facts) + "&id=" + id;
    }

    static String inbound(ClearanceFacts facts, String id) {
        return page(facts) + "?edit=inbound&id=" + id;
    }

    static String newAgreement(ClearanceFacts facts, String template, String collaboratorId) {
        return "agreements/new?template=" + template + "&party=" + collaboratorId + "&project="
                + facts.deliverable().projectId();
    }

    static String person(String collaboratorId) {
        return "people/" + collaboratorId;
    }
}
