package dure.agreement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the numbers of a year one after the other, without gaps: a draft that is not stored gives its number back. */
@Component
class AgreementNumbers {

    private final JdbcTemplate jdbc;

    AgreementNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the year's counter; in a transaction of its own before the one that takes a number, so that nobody waits crosswise. */
    @Transactional
    public void open(int year) {
        var there = jdbc.queryForList("select last_number from agreement_counter where counter_year = ?", year);
        if (there.isEmpty()) {
            jdbc.update("insert ignore into agreement_counter (counter_year, last_number) values (?, 0)", year);
        }
    }

    /** The next number; others wait until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AgreementNumber next(int year) {
        jdbc.update("update agreement_counter set last_number = last_number + 1 where counter_year = ?", year);
        Integer number = jdbc.queryForObject(
                "select last_number from agreement_counter where counter_year = ?", Integer.class, year);
        if (number == null) {
            throw new IllegalStateException("no counter for " + year);
        }
        return new AgreementNumber(year, number);
    }
}
