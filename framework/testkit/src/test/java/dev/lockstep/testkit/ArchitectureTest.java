package dev.lockstep.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules, and which JVM may hold what. */
@AnalyzeClasses(packages = "dev.lockstep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JDK = "java..";
    private static final String JSPECIFY = "org.jspecify..";

    @ArchTest
    static final ArchRule modelDependsOnNothing = classes()
            .that()
            .resideInAPackage("dev.lockstep.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.lockstep.model..", JDK, JSPECIFY);

    @ArchTest
    static final ArchRule agentSharesItsJvmWithStudents = classes()
            .that()
            .resideInAPackage("dev.lockstep.agent..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.lockstep.agent..",
                    "dev.lockstep.kit.interleavings",
                    "dev.lockstep.kit.oracle",
                    "dev.lockstep.kit.pictures",
                    "dev.lockstep.kit.json",
                    JDK,
                    "com.sun.management..",
                    JSPECIFY,
                    "org.junit..",
                    "org.opentest4j..");

    @ArchTest
    static final ArchRule protocolNeedsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dev.lockstep.agent.protocol..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.lockstep.agent.protocol..", JDK, JSPECIFY);

    @ArchTest
    static final ArchRule kitSharesItsJvmWithStudents = classes()
            .that()
            .resideInAPackage("dev.lockstep.kit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.lockstep.kit..", JDK, JSPECIFY, "org.junit..", "org.opentest4j..", "org.assertj..");

    @ArchTest
    static final ArchRule weaverLoadsNothingOfOurs = classes()
            .that()
            .resideInAPackage("dev.lockstep.weaver..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.lockstep.weaver..", JDK, JSPECIFY, "org.objectweb.asm..");

    @ArchTest
    static final ArchRule deskBringsOnlyWeaverAndKit = classes()
            .that()
            .resideInAPackage("dev.lockstep.desk..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.lockstep.desk..",
                    "dev.lockstep.weaver..",
                    "dev.lockstep.kit..",
                    JDK,
                    JSPECIFY,
                    "org.objectweb.asm..",
                    "org.junit.jupiter.api..");

    @ArchTest
    static final ArchRule coreTalksToTheAgentOnlyByProtocol = noClasses()
            .that()
            .resideInAPackage("dev.lockstep.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.lockstep.agent", "dev.lockstep.reports..", "dev.lockstep.cli..", "dev.lockstep.kit..");

    @ArchTest
    static final ArchRule reportsKnowOnlyTheModel = noClasses()
            .that()
            .resideInAPackage("dev.lockstep.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.lockstep.core..", "dev.lockstep.cli..", "dev.lockstep.agent..", "dev.lockstep.kit..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsOfMutation = noClasses()
            .that()
            .resideOutsideOfPackages("dev.lockstep.mutation..", "dev.lockstep.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.lockstep.mutation..", "org.pitest..");

    @ArchTest
    static final ArchRule onlyCommandLineAndAgentPrintOrExit = noClasses()
            .that()
            .resideOutsideOfPackages("dev.lockstep.cli..", "dev.lockstep.agent..", "dev.lockstep.core.compile..")
            .and()
            .doNotHaveFullyQualifiedName("dev.lockstep.kit.processes.ChildMain") // its streams are the protocol
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule commandsCannotSwitchVettingOff = noClasses()
            .that()
            .resideInAPackage("dev.lockstep.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.lockstep.core.vet..");

    @ArchTest
    static final ArchRule packagesOfCoreHaveNoCycles =
            slices().matching("dev.lockstep.core.(*)..").should().beFreeOfCycles();
}
