package dure.testing;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties every table but the migration history; the ledger starts anew. */
public class CleanDatabase {

    private final JdbcTemplate jdbc;

    CleanDatabase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void empty() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            try (var statement = connection.createStatement()) {
                statement.execute(h2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
                for (String table : tables(connection)) {
                    statement.execute("delete from " + table);
                }
                statement.execute(
                        "insert into ledger_head (id, sequence, hash) values (1, 0, '" + "0".repeat(64) + "')");
                statement.execute(h2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
            }
            return null;
        });
    }

    private static List<String> tables(Connection connection) throws java.sql.SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase("flyway_schema_history")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
