package dure.license;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.PageQuery;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpdxCatalogTest {

    private final LicenseService licenses = Licenses.SERVICE;

    @Test
    void theListInTheProgramIsEdition328() {
        assertThat(licenses.listEdition()).isEqualTo("3.28.0");
        assertThat(Licenses.CATALOG.licenses()).hasSize(727);
        assertThat(Licenses.CATALOG.licenses().stream().filter(SpdxCatalog.Entry::deprecated))
                .hasSize(32);
        assertThat(System.getProperty("org.spdx.useJARLicenseInfoOnly")).isEqualTo("true");
    }

    @Test
    void aLicenseIsFoundByItsIdInAnyCaseWithItsText() {
        var found = licenses.find("apache-2.0").orElseThrow();

        assertThat(found.id()).isEqualTo("Apache-2.0");
        assertThat(found.text()).contains("Apache License").contains("Grant of Patent License");
        assertThat(found.textSha256()).matches("[0-9a-f]{64}");
        assertThat(found.osiApproved()).isTrue();
        assertThat(found.grantsPatent()).isTrue();
        assertThat(found.targets()).contains(LicenseTarget.CODE);
    }

    @Test
    void notKnownIsNotNo() {
        assertThat(licenses.find("MIT-CMU").orElseThrow().allowsDerivatives()).isNull();
        assertThat(licenses.find("CC-BY-4.0").orElseThrow().fsfLibre()).isTrue();
        assertThat(licenses.find("CC-BY-NC-4.0").orElseThrow().fsfLibre()).isFalse();
        assertThat(licenses.find("CDLA-Permissive-2.0").orElseThrow().fsfLibre())
                .isNull();
    }

    @Test
    void everyLicenseAndExceptionHasAText() {
        for (var entry : Licenses.CATALOG.licenses()) {
            assertThat(Licenses.CATALOG.text(entry)).as(entry.id()).isNotBlank();
        }
        assertThat(licenses.text("Classpath-exception-2.0").orElseThrow())
                .contains("link this library with independent modules");
        assertThat(licenses.text("LicenseRef-nobody")).isEmpty();
    }

    @Test
    void everyDeprecatedIdNamesValidReplacements() {
        for (var entry : Licenses.CATALOG.licenses()) {
            var instead = Licenses.DEPRECATED.replacementsOf(entry.id());
            if (!entry.deprecated()) {
                assertThat(instead).as(entry.id()).isEmpty();
            } else if (!entry.id().equals("Net-SNMP")) { // a stack of nine licenses: nothing means the same
                assertThat(instead).as(entry.id()).isNotEmpty();
            }
            assertThat(instead).allSatisfy(each -> {
                assertThat(Licenses.read(each).warnings()).isEmpty();
                assertThat(Licenses.read(each).text()).isEqualTo(each);
            });
        }
    }

    @Test
    void theKoreanOpenGovernmentLicenseIsThereWithItsConditions() {
        var found = licenses.find("LicenseRef-KOGL-1").orElseThrow();

        assertThat(found.name()).contains("공공누리 제1유형");
        assertThat(found.conditionsKo()).contains("출처").contains("표시해야 합니다");
        assertThat(found.text()).contains("kogl.or.kr").contains(found.conditionsEn());
        assertThat(licenses.find("LicenseRef-KOGL-4").orElseThrow().allowsDerivatives())
                .isFalse();
    }

    @Test
    void searchPutsTheNearestIdFirst() {
        assertThat(licenses.search(PageQuery.first("mit", 5)).items().getFirst().id())
                .isEqualTo("MIT");
        assertThat(licenses.search(PageQuery.first("공공누리", 10)).total()).isEqualTo(5);
        assertThat(licenses.search(PageQuery.first("creative commons zero", 5)).items())
                .extracting(LicenseRow::id)
                .containsExactly("CC0-1.0");
        assertThat(licenses.search(new PageQuery("", "name,desc", 3, 200)).items())
                .hasSize(132);
    }

    @Test
    void whatWeJudgedIsOnTheListOrOurs() {
        assertThat(Licenses.TRAITS.ids())
                .allSatisfy(id -> assertThat(licenses.find(id)).as(id).isPresent());
        assertThat(Licenses.TRAITS.targetsOf("OpenMDW-1.0")).contains(LicenseTarget.MODEL_WEIGHTS);
        assertThat(Licenses.TRAITS.targetsOf("CC-BY-4.0"))
                .isEqualTo(Set.of(LicenseTarget.DATASET, LicenseTarget.TEXT, LicenseTarget.MEDIA));
    }
}
