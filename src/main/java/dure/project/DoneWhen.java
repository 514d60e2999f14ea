package dure.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;

/** One line that says when the project is done, and whether that is so; in JSON a plain string stands for a line not yet done. */
public record DoneWhen(@NotNull @Line(max = 200) String text, Boolean done) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public DoneWhen {
        text = PlainText.line(text);
        done = Boolean.TRUE.equals(done);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DoneWhen open(String text) {
        return new DoneWhen(text, false);
    }
}
