package dure.document.typeset;

import java.util.Locale;

/** The few words the engine itself prints, in the document's language. */
record Words(String missing, String fingerprint, String headingOpen) {

    static Words in(Locale language) {
        return language.getLanguage().equals("ko")
                ? new Words("빈칸", "지문", "(")
                : new Words("blank", "fingerprint", " (");
    }

    /** "제1조(목적)" or "Article 1 (Purpose)". */
    String article(String label, String heading) {
        return heading.isBlank() ? label : label + headingOpen + heading + ")";
    }
}
