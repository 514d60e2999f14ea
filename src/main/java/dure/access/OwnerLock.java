package dure.access;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets one transaction at a time decide who owns the installation. */
@Component
class OwnerLock {

    private final JdbcTemplate jdbc;

    OwnerLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void take() {
        jdbc.update("insert into access_lock (id) values (1) on duplicate key update id = 1");
    }
}
