package dure.release.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** REUSE.toml (REUSE specification 3.3): one annotation for each part, in order, and one for the pack's own files. */
final class ReuseFile {

    private static final String NO_AUTHOR = "No copyright: made without human authorship, see NOTICE";

    private ReuseFile() {}

    static String of(FrozenRelease frozen, Set<String> packFiles) {
        var text = new StringBuilder("version = 1\n");
        line(text, "SPDX-PackageName", frozen.deliverable().title());
        line(text, "SPDX-PackageSupplier", frozen.deliverable().licensor().name());
        if (frozen.deliverable().repositoryUrl() != null) {
            line(text, "SPDX-PackageDownloadLocation", frozen.deliverable().repositoryUrl());
        }
        for (var part : frozen.parts()) {
            annotation(text, List.of(part.path()), notices(frozen, part), part.license());
        }
        var own = packFiles.stream().filter(ReuseFile::needsAnnotation).toList();
        // the last annotation that matches a path holds
        var first = frozen.parts().getFirst();
        annotation(text, own, List.of(notice(frozen)), first.license());
        return text.toString();
    }

    /** LICENSE and LICENSES/ are exempt by the specification. */
    private static boolean needsAnnotation(String file) {
        return !file.startsWith("LICENSE");
    }

    private static List<String> notices(FrozenRelease frozen, FrozenRelease.Part part) {
        var notices = new ArrayList<>(Copyright.notices(frozen, part));
        if (notices.isEmpty()) {
            boolean brought = frozen.inbound().stream().anyMatch(in -> in.part().equals(part.path()));
            notices.add(brought ? "See NOTICE for the holders" : NO_AUTHOR);
        }
        return notices;
    }

    private static String notice(FrozenRelease frozen) {
        return "© " + frozen.release().publishedOn().substring(0, 4) + " "
                + AuthorsFile.name(frozen.deliverable().licensor());
    }

    private static void annotation(StringBuilder text, List<String> paths, List<String> notices, String license) {
        text.append("\n[[annotations]]\n");
        text.append("path = ").append(strings(paths)).append('\n');
        text.append("precedence = \"aggregate\"\n");
        text.append("SPDX-FileCopyrightText = ").append(strings(notices)).append('\n');
        line(text, "SPDX-License-Identifier", license);
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = ").append(string(value)).append('\n');
    }

    private static String strings(List<String> values) {
        return values.stream().map(ReuseFile::string).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A TOML basic string; control characters cannot occur, they are refused where text is entered. */
    private static String string(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
