package dure.license;

/** The license module without Spring. */
public final class Licenses {

    static final SpdxCatalog CATALOG = new SpdxCatalog();
    static final OwnLicenses OWN = new OwnLicenses();
    static final DeprecatedIds DEPRECATED = new DeprecatedIds();
    static final LicenseTraits TRAITS = new LicenseTraits();
    static final LicenseIds IDS = new LicenseIds(CATALOG, OWN, DEPRECATED);
    static final CompatibilityTable TABLE = new CompatibilityTable();
    public static final LicenseService SERVICE =
            new LicenseService(new LicenseLookup(CATALOG, OWN, TRAITS, DEPRECATED), IDS, new CompatibilityRule(TABLE));

    private Licenses() {}

    static LicenseExpression read(String text) {
        return ExpressionParser.parse(text, IDS);
    }
}
