package dure.bench;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the benchmarks keep their rows: a file of the embedded database with the product's settings, or TEST_DB_URL. */
final class BenchDatabase {

    static final String URL = "spring.datasource.url=${TEST_DB_URL:jdbc:h2:file:./target/bench-data/dure;MODE=MySQL;"
            + "DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=15000;WRITE_DELAY=0}";

    private BenchDatabase() {}

    static String name(JdbcTemplate jdbc) {
        return jdbc.execute((ConnectionCallback<String>) connection -> {
            var about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        });
    }
}
