package dure.template.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is withheld from a fee, and what is added to it. */
class TaxTest {

    @ParameterizedTest
    @CsvSource({
        "WITHHOLD_3_3, 1000000, 33000, 0, 967000",
        "WITHHOLD_3_3, 1234567, 40730, 0, 1193837",
        "OTHER_8_8, 1000000, 88000, 0, 912000",
        "VAT_INVOICE, 3000000, 0, 300000, 3000000",
        "NONE, 3000000, 0, 0, 3000000",
        "WITHHOLD_3_3, 1000000000000000, 33000000000000, 0, 967000000000000"
    })
    void aFeeIsTaxedByItsMode(String mode, long fee, long withheld, long vat, long net) {
        Tax tax = Tax.of(mode, fee);

        assertThat(tax).isEqualTo(new Tax(withheld, vat));
        assertThat(tax.net(fee)).isEqualTo(net);
    }
}
