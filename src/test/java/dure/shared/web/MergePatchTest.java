package dure.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** RFC 7396 on a record. */
class MergePatchTest {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final MergePatch patches = new MergePatch(json);
    private final Thing thing = new Thing("a", 3, List.of("x", "y"), Map.of("one", 1, "two", Map.of("deep", "d")));

    record Thing(@Nullable String name, @Nullable Integer hours, List<String> words, Map<String, Object> values) {}

    @Test
    void whatIsLeftOutStaysAndNullEmpties() {
        assertThat(patched("{\"version\": 4, \"hours\": null}"))
                .isEqualTo(new Thing("a", null, thing.words(), thing.values()));
    }

    @Test
    void objectsAreMergedToTheirGroundAndListsReplaced() {
        assertThat(
                        patched(
                                "{\"words\": [\"z\"], \"values\": {\"one\": null, \"two\": {\"more\": \"m\"}, \"new\": {\"a\": null}}}"))
                .isEqualTo(new Thing(
                        "a", 3, List.of("z"), Map.of("two", Map.of("deep", "d", "more", "m"), "new", Map.of())));
    }

    @Test
    void anUnknownFieldIsRefusedEvenWhenItIsNull() {
        assertThatThrownBy(() -> patched("{\"other\": null}")).isInstanceOf(HttpMessageNotReadableException.class);
    }

    private Thing patched(String patch) {
        return patches.apply(thing, (ObjectNode) json.readTree(patch), Thing.class);
    }
}
