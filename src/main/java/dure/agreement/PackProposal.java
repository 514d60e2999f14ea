package dure.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * One agreement that a team probably needs. The rule: who is paid has a service agreement, the unpaid team one collaboration
 * agreement together, an outside contributor a contributor's consent; secrets need a non-disclosure agreement, a work of several
 * authors an agreement of all of them; and what is not strictly needed of personal data is consented to by each person.
 *
 * @param template the key of its kind
 * @param people its parties beside the lead
 */
public record PackProposal(String template, List<String> people) {

    public PackProposal {
        people = List.copyOf(people);
    }

    public static List<PackProposal> of(PackAnswers answers, List<String> people) {
        var pack = new ArrayList<PackProposal>();
        if (people.isEmpty()) {
            return pack;
        }
        boolean together = !answers.paid() && !answers.outside();
        if (together) {
            pack.add(new PackProposal("collaboration", people));
        } else {
            pack.addAll(each(answers.paid() ? "service" : "cla", people));
        }
        if (answers.secret()) {
            pack.addAll(together ? List.of(new PackProposal("nda", people)) : each("nda", people));
        }
        if (answers.jointWork()) {
            pack.add(new PackProposal("joint-work", people));
        }
        if (together || answers.paid()) {
            pack.addAll(each("privacy-consent", people));
        }
        return pack;
    }

    private static List<PackProposal> each(String template, List<String> people) {
        return people.stream()
                .map(person -> new PackProposal(template, List.of(person)))
                .toList();
    }
}
