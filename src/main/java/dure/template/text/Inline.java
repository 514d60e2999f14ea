package dure.template.text;

import dure.template.words.Particle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a clause's text. Values are put in place of {@link Value} and are never read as text of a clause. */
public sealed interface Inline {

    /** Words as the author wrote them. */
    record Words(String text, boolean bold) implements Inline {}

    /** {@code {{name}}}, {@code {{name|은}}} with a particle, or {@code {{name|boxes}}}: all choices with ■ and □. */
    record Value(String name, @Nullable Particle particle, boolean boxes, boolean bold) implements Inline {
        /** Whether it can be a whole list or table: with a particle or boxes it is words of a sentence. */
        public boolean standsAlone() {
            return particle == null && !boxes;
        }
    }

    /** {@code {ref:key}}: the number of another article. */
    record Reference(String key) implements Inline {}

    /** <code>{{#name=VALUE}} .. {{/}}</code>, or with {@code ^} where the condition must not hold. */
    record Section(Condition condition, List<Inline> inside) implements Inline {
        public Section {
            inside = List.copyOf(inside);
        }
    }
}
