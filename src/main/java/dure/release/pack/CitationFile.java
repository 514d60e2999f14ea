package dure.release.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * CITATION.cff (Citation File Format 1.2.0). Its license list stopped on 2021-05-14, knows no expression but a choice, and
 * its type is only software or dataset; {@link #losses} says what it cannot tell.
 */
public final class CitationFile {

    /** Of the licenses we judge, those on the list of that day; any other one is named by its address. */
    private static final Set<String> KNOWN = Set.of(
            "0BSD",
            "AGPL-3.0-only",
            "AGPL-3.0-or-later",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC-BY-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-ND-4.0",
            "CC-BY-SA-4.0",
            "CC0-1.0",
            "CDLA-Permissive-1.0",
            "EPL-2.0",
            "GPL-2.0-only",
            "GPL-2.0-or-later",
            "GPL-3.0-only",
            "GPL-3.0-or-later",
            "ISC",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "MIT",
            "MPL-2.0",
            "ODC-By-1.0",
            "ODbL-1.0",
            "OFL-1.1",
            "PDDL-1.0",
            "Unlicense",
            "Zlib");

    private CitationFile() {}

    static String of(FrozenRelease frozen) {
        var work = frozen.deliverable();
        var file = new LinkedHashMap<String, Object>();
        file.put("cff-version", "1.2.0");
        file.put("message", "If you use this, please cite it as below.");
        file.put("title", work.title());
        file.put("type", work.kind().equals("DATASET") ? "dataset" : "software");
        file.put("authors", authors(frozen));
        file.put("version", frozen.release().version());
        file.put("date-released", frozen.release().publishedOn());
        license(frozen, file);
        if (work.repositoryUrl() != null) {
            file.put("repository-code", work.repositoryUrl());
        }
        if (frozen.release().commit() != null) {
            file.put("commit", frozen.release().commit());
        }
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(options).dump(file);
    }

    /** What this format cannot tell of the release: message keys. */
    public static List<String> losses(FrozenRelease frozen) {
        var losses = new ArrayList<String>();
        if (!isExpressible(frozen)) {
            losses.add("release.citation.license");
        }
        String kind = frozen.deliverable().kind();
        if (!kind.equals("CODE") && !kind.equals("DATASET")) {
            losses.add("release.citation.type");
        }
        return losses;
    }

    private static void license(FrozenRelease frozen, Map<String, Object> file) {
        var ids = ids(frozen);
        if (isExpressible(frozen)) {
            file.put("license", ids.size() == 1 ? ids.getFirst() : ids);
        } else if (frozen.deliverable().repositoryUrl() != null) {
            file.put("license-url", frozen.deliverable().repositoryUrl());
        } else if (ids.size() == 1 && !ids.getFirst().contains("LicenseRef-")) {
            file.put("license-url", "https://spdx.org/licenses/" + ids.getFirst() + ".html");
        }
    }

    /** One license for everything, or a choice (the only meaning of a list in this format), all of them on its list. */
    private static boolean isExpressible(FrozenRelease frozen) {
        var expressions = frozen.parts().stream()
                .map(FrozenRelease.Part::license)
                .distinct()
                .toList();
        var part = frozen.parts().getFirst();
        boolean plain = part.licenseIds().size() == 1 || part.choice();
        return expressions.size() == 1 && plain && KNOWN.containsAll(part.licenseIds());
    }

    private static List<String> ids(FrozenRelease frozen) {
        return frozen.parts().stream()
                .flatMap(part -> part.licenseIds().stream())
                .distinct()
                .toList();
    }

    private static List<Map<String, String>> authors(FrozenRelease frozen) {
        var authors = frozen.authors();
        if (authors.isEmpty()) {
            return List.of(author(frozen.deliverable().licensor()));
        }
        return authors.stream().map(CitationFile::author).toList();
    }

    private static Map<String, String> author(FrozenRelease.Person person) {
        var names = PersonNames.of(person);
        var author = new LinkedHashMap<String, String>();
        author.put("family-names", names.family());
        if (!names.given().isEmpty()) {
            author.put("given-names", names.given());
        }
        if (person.nameEn() != null && !person.nameEn().equals(person.name())) {
            author.put("alias", person.name());
        }
        return author;
    }
}
