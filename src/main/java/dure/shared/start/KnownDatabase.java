package dure.shared.start;

import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Looks at the server before the first table is made in it. */
@Component
class KnownDatabase implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            refuseUnlessKnown(connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
        flyway.migrate();
    }

    /** MySQL's driver calls MariaDB a MySQL; only the version, such as {@code 5.5.5-10.11.19-MariaDB}, tells. */
    static void refuseUnlessKnown(String version) {
        if (version.toLowerCase(Locale.ROOT).contains("mariadb")) {
            throw new StartRefused(
                    "The database is a MariaDB (" + version
                            + "), which silently cuts off fractions of seconds when it is reached by MySQL's driver.",
                    "Let DURE_DB_URL name a MySQL server, 8.4 or newer, or leave it out to use the embedded database.",
                    null);
        }
    }
}
