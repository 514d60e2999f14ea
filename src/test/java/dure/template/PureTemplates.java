package dure.template;

import dure.license.Licenses;
import dure.shared.PureKernel;

/** The template service as it runs in Dure, without Spring. */
public final class PureTemplates {

    private static final TemplateService SERVICE = create();

    private PureTemplates() {}

    public static TemplateService service() {
        return SERVICE;
    }

    private static TemplateService create() {
        return of(new TemplateLibrary());
    }

    /** With clauses and templates of a test's own. */
    static TemplateService of(TemplateLibrary library) {
        var translations = PureKernel.translations();
        var layout = new DocumentLayout(translations, new SignatureLayout(translations), Reviews.NONE);
        var merger = new Merger(
                library,
                new EnteredValues(new ValueCheck(PureKernel.inputs(), Licenses.SERVICE)),
                new MissingValues(translations),
                layout);
        var conditions = new ConditionWords(translations);
        var readable = new ReadableClauses(
                library.shipped(), translations, conditions, new GivenRights(translations, conditions));
        return new TemplateService(library, merger, Reviews.NONE, readable);
    }
}
