package dure.template.imported;

import dure.template.text.RefusedWords;
import java.util.Optional;
import java.util.stream.Stream;

/** Words that the library refuses in any clause, so that a paragraph with them is left out and told instead. */
final class Forbidden {

    private Forbidden() {}

    /** The remark that says why this text cannot be taken; white space may hide words or part them. */
    static Optional<String> in(String spoken) {
        return Stream.of(spoken, PlainText.oneSpace(spoken))
                .flatMap(words -> RefusedWords.in(words).stream())
                .findFirst()
                .map(problem -> problem.equals("typed-number") ? "wording" : problem);
    }
}
