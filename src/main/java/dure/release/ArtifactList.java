package dure.release;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of a release's files. */
final class ArtifactList {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Artifact>> TYPE = new TypeReference<>() {};

    private ArtifactList() {}

    static String write(List<Artifact> artifacts) {
        return JSON.writeValueAsString(artifacts);
    }

    static List<Artifact> read(String json) {
        return JSON.readValue(json, TYPE);
    }
}
