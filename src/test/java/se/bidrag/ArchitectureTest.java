package se.bidrag;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.jspecify.annotations.NullMarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;

/** Which room sees which, in one direction and without exceptions. */
@AnalyzeClasses(packages = "se.bidrag", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The SQL files as text: raw tables' shapes and models' headers, which say nothing of how models are built. */
    private static final DescribedPredicate<JavaClass> SQL_FILES =
            type(SqlFile.class).or(type(SqlLibrary.class)).as("the SQL files");

    @ArchTest
    static final ArchRule homeSeesNoRoom = room("home").sees();

    @ArchTest
    static final ArchRule warehouseSeesNoRoom = room("warehouse").sees();

    @ArchTest
    static final ArchRule deliverySeesHome = room("delivery").sees("home");

    @ArchTest
    static final ArchRule referenceSeesShapes = room("reference").seesSqlFilesAnd("home", "warehouse");

    @ArchTest
    static final ArchRule landingSeesShapes = room("landing").seesSqlFilesAnd("home", "delivery", "warehouse");

    @ArchTest
    static final ArchRule documentsAreReadWithoutTheLake = noClasses()
            .that(resideInAPackage("se.bidrag.landing.document.."))
            .should()
            .dependOnClassesThat(resideInAPackage("se.bidrag..")
                    .and(resideOutsideOfPackage("se.bidrag.landing.document.."))
                    .and(resideOutsideOfPackage("se.bidrag.delivery..")));

    @ArchTest
    static final ArchRule formatsOfDocumentsSeeOnlyWhatTheyMake = slices().matching("se.bidrag.landing.document.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideOutsideOfPackage("se.bidrag.landing.document.text.."),
                    resideInAPackage("se.bidrag.landing.document.text.."));

    @ArchTest
    static final ArchRule formatsOfDocumentsKnowNoTableOfRegions = noClasses()
            .that(resideInAPackage("se.bidrag.landing.document.*.."))
            .should()
            .dependOnClassesThat(resideInAPackage("se.bidrag.landing.document"));

    @ArchTest
    static final ArchRule onlyDocumentsAreReadByTheirParts = noClasses()
            .that(resideOutsideOfPackage("se.bidrag.landing.document.."))
            .and(resideOutsideOfPackage("se.bidrag.closing.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.pdfbox..").or(resideInAPackage("org.jsoup..")));

    @ArchTest
    static final ArchRule readingADocumentNeverReachesTheNetwork = noClasses()
            .that(resideInAPackage("se.bidrag.landing.document.."))
            .should()
            .dependOnClassesThat(resideInAPackage("java.net..").or(resideInAPackage("javax.net..")));

    /** Rows that are streamed and not closed keep a database alive that its connection has left. */
    @ArchTest
    static final ArchRule queriesAreReadToTheirEnd =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule modelSeesWarehouse = room("model").sees("warehouse");

    @ArchTest
    static final ArchRule checkSeesModels = room("check").sees("model", "warehouse");

    @ArchTest
    static final ArchRule publishSeesSqlFiles = room("publish").seesSqlFilesAnd("home", "warehouse");

    @ArchTest
    static final ArchRule reportSeesABuildAndNoPublication = noClasses()
            .that(resideInAPackage("se.bidrag.publish.report.."))
            .should()
            .dependOnClassesThat(resideInAPackage("se.bidrag..")
                    .and(resideOutsideOfPackage("se.bidrag.publish.report.."))
                    .and(resideOutsideOfPackage("se.bidrag.warehouse..")));

    @ArchTest
    static final ArchRule inspectionSeesWhatItReads =
            room("inspection").sees("home", "warehouse", "delivery", "landing", "model", "publish");

    @ArchTest
    static final ArchRule trialSeesWhatANightReadsAndWhatIsPublished =
            room("trial").sees("home", "warehouse", "delivery", "reference", "landing", "model", "publish");

    @ArchTest
    static final ArchRule closingSeesWhatItFreezesAndBuildsAgain =
            room("closing").sees("home", "warehouse", "delivery", "reference", "landing", "model", "publish");

    @ArchTest
    static final ArchRule nightlySeesStagesAndClosings = room("nightly")
            .sees("home", "warehouse", "delivery", "reference", "landing", "model", "check", "publish", "closing");

    @ArchTest
    static final ArchRule healthSeesWhatItLooksAt = room("health").sees("home", "warehouse", "publish", "nightly");

    @ArchTest
    static final ArchRule noticeSeesWhatItTells =
            room("notice").sees("home", "warehouse", "model", "publish", "nightly");

    @ArchTest
    static final ArchRule roomsDoNotSeeEachOtherInCircles =
            slices().matching("se.bidrag.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheWarehouseKnowsDuckDb =
            outside("warehouse").should().dependOnClassesThat(resideInAPackage("org.duckdb.."));

    @ArchTest
    static final ArchRule onlyTheNightAndItsStepsKnowSpringBatch = outside("nightly")
            .and()
            .haveSimpleNameNotEndingWith("Step")
            .and()
            .haveSimpleNameNotEndingWith("Tasklet")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.batch.."));

    @ArchTest
    static final ArchRule deliveryKnowsNoSpring = noClasses()
            .that(resideInAPackage("se.bidrag.delivery.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."));

    @ArchTest
    static final ArchRule deliveryNightlyAndCliKnowNoJdbc = noClasses()
            .that()
            .resideInAnyPackage("se.bidrag.delivery..", "se.bidrag.nightly..", "se.bidrag.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyRoomIsNullMarked = classes()
            .should(be(DescribedPredicate.describe(
                    "in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data)");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule moneyIsNoFloat = noFields()
            .that()
            .haveNameEndingWith("Sek")
            .should()
            .haveRawType(DescribedPredicate.describe(
                    "a float", type -> type.getName().matches("float|double|java.lang.(Float|Double)")))
            .allowEmptyShould(true);

    private static Room room(String name) {
        return new Room(name);
    }

    private static GivenClassesConjunction outside(String room) {
        return noClasses().that().resideOutsideOfPackage("se.bidrag." + room + "..");
    }

    /** A package of the program, with all that is in it. */
    private record Room(String name) {

        ArchRule sees(String... others) {
            return seesNoneBut(inRooms(others));
        }

        ArchRule seesSqlFilesAnd(String... others) {
            return seesNoneBut(inRooms(others).or(SQL_FILES));
        }

        private ArchRule seesNoneBut(DescribedPredicate<JavaClass> seen) {
            return noClasses()
                    .that(resideInAPackage("se.bidrag." + name + ".."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("se.bidrag..")
                            .and(resideOutsideOfPackage("se.bidrag." + name + ".."))
                            .and(DescribedPredicate.not(seen)))
                    .allowEmptyShould(true);
        }

        private static DescribedPredicate<JavaClass> inRooms(String... rooms) {
            DescribedPredicate<JavaClass> seen = DescribedPredicate.alwaysFalse();
            for (String room : rooms) {
                seen = seen.or(resideInAPackage("se.bidrag." + room + ".."));
            }
            return seen.as("of " + String.join(", ", rooms));
        }
    }
}
