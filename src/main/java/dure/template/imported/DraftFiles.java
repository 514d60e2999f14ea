package dure.template.imported;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a draft as the files of the template library. */
record DraftFiles(
        String key,
        String title,
        List<Roles.Role> roles,
        DraftPreamble preamble,
        String closing,
        List<DraftClause> clauses) {

    private static final String CLOSING_KOREAN = "당사자는 이 계약의 내용을 모두 읽고 이해하였으며, 이를 증명하기 위하여 다음과 같이 서명한다.";
    private static final String CLOSING_ENGLISH =
            "The Parties have read and understood this agreement and sign it in witness of it.";

    /** After the templates that come with Dure. */
    private static final int ORDER = 900;

    String template(Collection<DraftVariable> found) {
        return """
                key: %s
                version: 1
                order: %d
                signing: SIGNED
                style: ARTICLES
                title: %s
                summary:
                  ko: 가져온 계약서의 초안입니다. 쓰기 전에 살펴보고 고치세요.
                  en: 'A draft made from an imported contract. Read and correct it before use.'
                roles:
                %spreamble:
                  ko: %s
                  en: %s
                closing:
                  ko: %s
                  en: %s
                clauses:
                %svariables: [%s]
                """.formatted(
                key,
                ORDER,
                YamlText.both(title, title),
                lines(roles.stream().map(DraftFiles::role).toList()),
                YamlText.quoted(preamble.korean()),
                YamlText.quoted(preamble.english()),
                YamlText.quoted(closing.isEmpty() ? CLOSING_KOREAN : closing),
                YamlText.quoted(closing.isEmpty() ? CLOSING_ENGLISH : closing),
                lines(clauses.stream().map(DraftClause::key).toList()),
                String.join(", ", used(found).stream().map(DraftVariable::name).toList()));
    }

    Map<String, String> clauseFiles() {
        var files = new LinkedHashMap<String, String>();
        clauses.forEach(clause -> files.put(clause.key() + ".md", clause.file()));
        return files;
    }

    String variables(Collection<DraftVariable> found) {
        List<DraftVariable> used = used(found);
        if (used.isEmpty()) {
            return "[]\n";
        }
        var yaml = new StringBuilder();
        for (DraftVariable variable : used) {
            yaml.append("""
                    - name: %s
                      type: %s
                      group: %s
                      required: true
                      label: %s
                    """.formatted(
                    variable.name(),
                    variable.type(),
                    variable.group(),
                    YamlText.both(
                            PlainText.withoutBraces(variable.korean()), PlainText.withoutBraces(variable.english()))));
        }
        return yaml.toString();
    }

    private List<DraftVariable> used(Collection<DraftVariable> found) {
        Set<String> names = new LinkedHashSet<>(preamble.names());
        clauses.forEach(clause -> names.addAll(clause.names()));
        return found.stream()
                .filter(variable -> names.contains(variable.name()))
                .toList();
    }

    private static String role(Roles.Role role) {
        return "{key: %s, word: %s, min: %d, max: %d, signs: true}"
                .formatted(role.key(), YamlText.both(role.korean(), role.english()), role.min(), role.max());
    }

    private static String lines(List<String> entries) {
        var lines = new StringBuilder();
        entries.forEach(entry -> lines.append("  - ").append(entry).append('\n'));
        return lines.toString();
    }
}
