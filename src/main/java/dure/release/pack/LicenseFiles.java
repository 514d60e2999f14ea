package dure.release.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** LICENSE at the root and LICENSES/ with every text (REUSE 3.3). */
final class LicenseFiles {

    private LicenseFiles() {}

    static Map<String, String> of(FrozenRelease frozen, Map<String, String> texts) {
        var files = new LinkedHashMap<String, String>();
        frozen.licenses()
                .forEach(license -> files.put(
                        "LICENSES/" + license.id() + ".txt", ended(Objects.requireNonNull(texts.get(license.id())))));
        files.put("LICENSE", root(frozen, texts));
        return files;
    }

    /** One license: its text, so that hosts recognise it. Several: which part is under which. */
    private static String root(FrozenRelease frozen, Map<String, String> texts) {
        if (frozen.licenses().size() == 1) {
            return ended(Objects.requireNonNull(
                    texts.get(frozen.licenses().getFirst().id())));
        }
        var text = new StringBuilder(frozen.deliverable().title())
                .append(' ')
                .append(frozen.release().version())
                .append("\n\nThe parts of this release are under different licenses or under a choice of licenses;\n")
                .append("a host will show the license of this repository as \"Other\". 부분마다 라이선스가 다르거나 고를 수 있습니다.\n\n");
        frozen.parts()
                .forEach(part -> text.append(part.path())
                        .append("    ")
                        .append(part.license())
                        .append('\n'));
        return text.append("\nThe texts are in LICENSES/. 전문은 LICENSES/에 있습니다.\n")
                .toString();
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
