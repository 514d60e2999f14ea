package dure.release.pack;

/** NOTICE: who holds what, what came from elsewhere and under which chosen license, and what nobody is the author of. */
final class NoticeFile {

    private NoticeFile() {}

    static String of(FrozenRelease frozen) {
        var text = new StringBuilder(frozen.deliverable().title())
                .append(' ')
                .append(frozen.release().version())
                .append("\nOpened by / 공개자: ")
                .append(AuthorsFile.name(frozen.deliverable().licensor()))
                .append(", ")
                .append(frozen.release().publishedOn())
                .append('\n');
        for (var part : frozen.parts()) {
            text.append('\n')
                    .append(part.path())
                    .append(" (")
                    .append(part.license())
                    .append(")\n");
            Copyright.notices(frozen, part)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        inbound(frozen, text);
        withoutAuthor(frozen, text);
        return text.toString();
    }

    private static void inbound(FrozenRelease frozen, StringBuilder text) {
        if (frozen.inbound().isEmpty()) {
            return;
        }
        text.append("\nFrom others / 들여온 것\n");
        for (var in : frozen.inbound()) {
            text.append("  ").append(in.name());
            if (in.url() != null) {
                text.append(" <").append(in.url()).append('>');
            }
            text.append(": ")
                    .append(ground(in))
                    .append(" [")
                    .append(in.relation())
                    .append(", ");
            text.append(in.part()).append("]\n");
        }
    }

    private static String ground(FrozenRelease.Brought in) {
        if (in.chosenBranch() != null) {
            return in.chosenBranch() + " (chosen from " + in.license() + ")";
        }
        return in.license() == null ? in.basis() : in.license();
    }

    private static void withoutAuthor(FrozenRelease frozen, StringBuilder text) {
        var made = frozen.contributions().stream()
                .filter(each -> !each.hasAuthor())
                .toList();
        if (made.isEmpty()) {
            return;
        }
        text.append("\nWithout an author, no copyright claimed / 저작자가 없는 것\n");
        made.forEach(each -> text.append("  ")
                .append(each.part())
                .append(": ")
                .append(each.kind())
                .append(each.aiTool() == null ? "" : ", " + each.aiTool())
                .append('\n'));
    }
}
