package dure.e2e;

import static dure.e2e.Place.click;
import static dure.e2e.Place.follow;
import static dure.e2e.Place.press;
import static dure.e2e.Place.turnTo;
import static dure.e2e.Place.type;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Where the screens of the sample team are. */
final class Places {

    private final BrowserTest house;
    private final Page lead;

    Places(BrowserTest house, Page lead) {
        this.house = house;
        this.lead = lead;
    }

    List<Place> all() {
        var places = new ArrayList<>(List.of(
                new Place("home", ""),
                new Place("keys", "", type("?")),
                new Place("not-found", "nowhere"),
                new Place("settings", "settings"),
                new Place("settings/project", "settings/project"),
                new Place("settings/project/another", "settings/project", press("project.another")),
                new Place("settings/accounts", "settings/accounts"),
                new Place("account", "account"),
                new Place("account/token", "account", press("access.tokens.new"))));
        places.addAll(people());
        places.addAll(agreements());
        places.addAll(deliverables());
        places.addAll(reading());
        return places;
    }

    private List<Place> people() {
        String somebody = first("people?q=이도윤");
        return List.of(
                new Place("people", "people"),
                new Place("people/invite", "people", press("collaborator.invite")),
                new Place("person", somebody),
                new Place("person/profile", somebody, press("collaborator.change")),
                new Place("person/personal-data", "profile", press("collaborator.personal-data.change")),
                new Place("person/leave", somebody, press("collaborator.leave")),
                new Place("roles", "roles"),
                new Place("roles/cell", "roles", click(".matrix-cell")),
                new Place("roles/role", "roles", click(".role-name")),
                new Place("roles/suggestions", "roles", click(".lack-suggest")));
    }

    private List<Place> agreements() {
        String draft = first("agreements?state=DRAFT");
        String sent = first("agreements?state=SENT");
        return List.of(
                new Place("agreements", "agreements"),
                new Place("agreements/new", "agreements/new"),
                new Place("agreements/pack", "agreements/pack"),
                new Place("agreement/draft", draft),
                new Place("agreement/sent", sent),
                new Place("agreement/sent/scan", sent, press("agreement.paper.upload")),
                new Place("agreement/sent/cancel", sent, press("agreement.cancel")),
                new Place("agreement/executed", first("agreements?state=EXECUTED")));
    }

    private List<Place> deliverables() {
        String dataset = first("deliverables?q=형태소");
        String guide = first("deliverables?q=편찬");
        return List.of(
                new Place("deliverables", "deliverables"),
                new Place("deliverables/new", "deliverables", press("deliverable.new")),
                new Place("deliverable", dataset),
                new Place("deliverable/edit", dataset, press("deliverable.edit")),
                new Place("deliverable/contributions", dataset, turnTo("contribution.list")),
                new Place("deliverable/contribution", dataset, turnTo("contribution.list"), press("contribution.new")),
                new Place("deliverable/inbound", dataset, turnTo("inbound.list"), press("inbound.new")),
                new Place("deliverable/history", dataset, turnTo("deliverable.timeline")),
                new Place("releases", dataset + "/releases"),
                new Place("releases/prepare", dataset + "/releases", press("release.prepare")),
                new Place("release", first(guide + "/releases")),
                new Place("release/withdraw", first(guide + "/releases"), press("release.withdraw")));
    }

    private List<Place> reading() {
        String note = first("notes");
        return List.of(
                new Place("notes", "notes"),
                new Place("notes/new", "notes", press("journal.new")),
                new Place("note", note),
                new Place("note/change", note, press("journal.change")),
                new Place("library", "library"),
                new Place("library/new", "library", press("template.new")),
                new Place("library/import", "library", press("template.import")),
                new Place("library/template", "library/templates/collaboration"),
                new Place(
                        "library/template/review", "library/templates/collaboration", press("template.review.record")),
                new Place("library/template/compare", "library/templates/nda/compare?from=1&to=2"),
                new Place(
                        "library/template/edit",
                        "library/templates/nda",
                        follow("template.copy", "template.editor.roles")),
                new Place("library/clause", "library/clauses/ownership"),
                new Place("library/licenses", "library/licenses"),
                new Place("library/license", "library/licenses/CC-BY-4.0"));
    }

    /** What the first row of a list opens. */
    private String first(String list) {
        lead.navigate(house.at(list));
        return lead.locator("a.row-link").first().getAttribute("href");
    }
}
