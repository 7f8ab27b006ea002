package io.taikei;

import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The table of packages in ARCHITECTURE.md, as rules. */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("io.taikei");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			model      | ''
			text       | ''
			cypher     | ''
			catalog    | ''
			neo4j      | cypher
			yaml       | ''
			planfile   | model text yaml
			reader     | model text planfile yaml
			validation | model
			overlap    | model validation text
			succession | model validation overlap text
			change     | model
			loader     | model validation text overlap change cypher
			query      | model text cypher
			library    | model reader validation overlap change succession loader
			export     | query model
			web        | query catalog library export model text neo4j
			""")
	void usesOfOursOnly(String name, String others) {
		String[] allowed = Stream.of((name + " " + others).strip().split(" "))
			.map("io.taikei.%s.."::formatted)
			.toArray(String[]::new);
		DescribedPredicate<JavaClass> ours = resideOutsideOfPackage("io.taikei..").or(resideInAnyPackage(allowed));

		classes().that().resideInAPackage(allowed[0]).should().onlyDependOnClassesThat(ours).check(CLASSES);
	}

	@Test
	void commandsUseAnythingButWeb() {
		noClasses().that()
			.resideInAPackage("io.taikei.cli..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("io.taikei.web..")
			.check(CLASSES);
	}

	@Test
	void packagesFormNoCycle() {
		slices().matching("io.taikei.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "model", "validation", "overlap", "change", "cypher" })
	void needsNoFramework(String name) {
		classes().that()
			.resideInAPackage("io.taikei." + name + "..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "io.taikei..")
			.check(CLASSES);
	}

	@Test
	void theServersLauncherNeedsNothing() {
		classes().that()
			.resideInAPackage("io.taikei.neo4j.launcher..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "io.taikei.neo4j.launcher..", "org.jspecify..")
			.check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "reader", "planfile", "text", "export" })
	void knowsNeitherSpringNorNeo4j(String name) {
		noClasses().that()
			.resideInAPackage("io.taikei." + name + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..")
			.check(CLASSES);
	}

	@Test
	void webKnowsNoNeo4j() {
		noClasses().that()
			.resideInAPackage("io.taikei.web..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework.data..")
			.check(CLASSES);
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that()
			.areAnnotatedWith(RestController.class)
			.or()
			.areAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
	}

	@Test
	void valuesOfTheModelAreRecords() {
		classes().that()
			.resideInAPackage("io.taikei.model..")
			.and()
			.areNotInterfaces()
			.and()
			.areNotEnums()
			.should()
			.beRecords()
			.check(CLASSES);
	}

}
