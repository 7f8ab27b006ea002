package io.taikei;

import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.taikei.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The table of packages in ARCHITECTURE.md, as rules. */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("io.taikei");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			model                      | ''
			text                       | ''
			cypher                     | ''
			graph                      | model
			neo4j                      | cypher
			source                     | model
			planfile                   | model text source
			vocabulary                 | model text source
			sssom                      | model source
			reader.document            | model text source planfile
			reader.narrative           | model text source reader.document
			reader.torntable.matching  | ''
			reader.torntable.layout    | model text source
			reader.torntable           | model text source reader.document
			reader                     | model text source planfile vocabulary
			validation                 | model
			overlap.index              | model
			overlap                    | model validation text
			evaluation                 | model source
			succession                 | model validation overlap text
			change                     | model
			loader.rows                | model text overlap validation graph
			loader.stored              | model validation text change cypher graph
			loader                     | model validation text overlap change cypher graph
			library                    | model source reader validation overlap change succession loader
			query.source               | query graph model text cypher
			query.overlap              | query query.source graph model cypher
			query.theme                | query graph model cypher
			query.goal                 | query query.overlap query.theme graph model cypher
			query.element              | query query.overlap graph model text cypher
			query.comparison           | query query.overlap query.theme graph model cypher
			query.plan                 | query graph model cypher
			query.edition              | query query.plan query.comparison graph model cypher
			query.picture              | query query.overlap query.theme graph model cypher
			query.catalog              | graph
			query                      | graph model text cypher
			export                     | query model
			web.http                   | query graph model neo4j
			web.openapi                | web.http
			web                        | query graph library export model text neo4j
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

	/** A rule that nothing reports would be described in vain. */
	@ParameterizedTest
	@EnumSource(RuleId.class)
	void everyRuleIsReported(RuleId rule) {
		assertThat(CLASSES.get(RuleId.class).getField(rule.name()).getAccessesToSelf())
			.anyMatch((access) -> !access.getOriginOwner().isEquivalentTo(RuleId.class));
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.and()
			.areNotAnnotations()
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
