package dure;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dure.shared.SampleClock;
import dure.shared.security.Everyone;
import dure.shared.security.MembersOnly;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(packages = "dure", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("only records and enums leave a module");

    @ArchTest
    static final ArchRule repositoriesStayInside = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("a module is entered by its services");

    @ArchTest
    static final ArchRule viewsStayInside = classes()
            .that()
            .resideInAnyPackage("dure.(*).ui", "dure.(*).web")
            .and()
            .resideOutsideOfPackage("dure.shared..")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("screens and controllers are the outside of a module, nobody builds on them");

    // Doors that are components and no services (RolePresets, DocumentStore, ScanInspection ...) are not covered: they
    // hold no
    // team data of their own, and whoever calls them has asked already. What reads or changes team data is a service.
    @ArchTest
    static final ArchRule servicesSayWhoMayCall = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .doNotHaveName("toString")
            .should(beAnnotatedWith(OwnerOnly.class)
                    .or(beAnnotatedWith(MembersOnly.class))
                    .or(beAnnotatedWith(SignedInOnly.class))
                    .or(beAnnotatedWith(Everyone.class)))
            .because("permission is decided in the service, and forgetting to decide must not compile into a hole");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("the clock is injected, so that history can be tested and dated");

    @ArchTest
    static final ArchRule onlyTheSampleTeamGoesBackInTime = noClasses()
            .that()
            .resideOutsideOfPackage("dure.sample..")
            .should()
            .callMethod(SampleClock.class, "at", Instant.class, Supplier.class)
            .because("what a real team does is dated by the present");

    @ArchTest
    static final ArchRule openPdfStaysInDocument = noClasses()
            .that()
            .resideOutsideOfPackage("dure.document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openpdf..")
            .because("one module knows how a page is made");

    @ArchTest
    static final ArchRule spdxStaysInLicense = noClasses()
            .that()
            .resideOutsideOfPackage("dure.license..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.spdx..")
            .because("one module knows the license list");

    @ArchTest
    static final ArchRule noCommercialComponents = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin.flow.component.charts..",
                    "com.vaadin.flow.component.crud..",
                    "com.vaadin.flow.component.gridpro..",
                    "com.vaadin.flow.component.spreadsheet..",
                    "com.vaadin.flow.component.richtexteditor..",
                    "com.vaadin.flow.component.board..",
                    "com.vaadin.flow.component.cookieconsent..",
                    "com.vaadin.flow.component.map..",
                    "com.vaadin.flow.component.dashboard..")
            .because("everybody may run Dure without a license key");

    @ArchTest
    static final ArchRule nothingIsKeptForOldTimesSake =
            noMethods().should().beAnnotatedWith(Deprecated.class).because("what is not needed is deleted");

    @ArchTest
    static final ArchRule namesAreWordsOfTheDomain = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto)")
            .because("such a name says nothing about what a class is for");

    @ArchTest
    static final ArchRule looksAreInStyleSheets = noClasses()
            .should()
            .callMethodWhere(target(name("getStyle")).and(target(owner(resideInAPackage("com.vaadin..")))))
            .because("a style that a component sets itself follows no theme and no contrast rule");
}
