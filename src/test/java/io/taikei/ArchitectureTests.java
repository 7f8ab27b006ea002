package io.taikei;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The table of packages in ARCHITECTURE.md, as rules. */
@AnalyzeClasses(packages = "io.taikei", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule modelUsesNothingOfOurs = usesOnly("model");

	@ArchTest
	static final ArchRule textUsesNothingOfOurs = usesOnly("text");

	@ArchTest
	static final ArchRule cypherUsesNothingOfOurs = usesOnly("cypher");

	@ArchTest
	static final ArchRule catalogUsesNothingOfOurs = usesOnly("catalog");

	@ArchTest
	static final ArchRule neo4jUsesNothingOfOurs = usesOnly("neo4j");

	@ArchTest
	static final ArchRule yamlUsesNothingOfOurs = usesOnly("yaml");

	@ArchTest
	static final ArchRule planFileUsesModelTextAndYaml = usesOnly("planfile", "model", "text", "yaml");

	@ArchTest
	static final ArchRule readerUsesModelTextPlanFileAndYaml = usesOnly("reader", "model", "text", "planfile", "yaml");

	@ArchTest
	static final ArchRule validationUsesModel = usesOnly("validation", "model");

	@ArchTest
	static final ArchRule overlapUsesModelValidationAndText = usesOnly("overlap", "model", "validation", "text");

	@ArchTest
	static final ArchRule successionUsesModelValidationOverlapAndText = usesOnly("succession", "model", "validation",
			"overlap", "text");

	@ArchTest
	static final ArchRule changeUsesModel = usesOnly("change", "model");

	@ArchTest
	static final ArchRule loaderUsesModelValidationTextOverlapChangeAndCypher = usesOnly("loader", "model",
			"validation", "text", "overlap", "change", "cypher");

	@ArchTest
	static final ArchRule queryUsesModelTextAndCypher = usesOnly("query", "model", "text", "cypher");

	@ArchTest
	static final ArchRule libraryUsesWhatMakesAndLoadsPlans = usesOnly("library", "model", "reader", "validation",
			"overlap", "change", "succession", "loader");

	@ArchTest
	static final ArchRule exportUsesQueryAndModel = usesOnly("export", "query", "model");

	@ArchTest
	static final ArchRule webUsesQueryCatalogLibraryExportAndModel = usesOnly("web", "query", "catalog", "library",
			"export", "model");

	@ArchTest
	static final ArchRule commandsUseAnythingButWeb = noClasses().that()
		.resideInAPackage("io.taikei.cli..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.taikei.web..");

	@ArchTest
	static final ArchRule packagesFormNoCycle = slices().matching("io.taikei.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule modelValidationAndOverlapNeedNoFramework = needOnlyTheJdk("io.taikei.model..",
			"io.taikei.validation..", "io.taikei.overlap..", "io.taikei.change..", "io.taikei.cypher..");

	@ArchTest
	static final ArchRule theServersLauncherNeedsNothing = classes().that()
		.resideInAPackage("io.taikei.neo4j.launcher..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "io.taikei.neo4j.launcher..", "org.jspecify..");

	@ArchTest
	static final ArchRule readersKnowNeitherSpringNorNeo4j = noClasses().that()
		.resideInAnyPackage("io.taikei.reader..", "io.taikei.planfile..", "io.taikei.text..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..");

	@ArchTest
	static final ArchRule webKnowsNoNeo4j = noClasses().that()
		.resideInAPackage("io.taikei.web..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j..", "org.springframework.data..");

	@ArchTest
	static final ArchRule exportKnowsNeitherSpringNorNeo4j = noClasses().that()
		.resideInAPackage("io.taikei.export..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..");

	@ArchTest
	static final ArchRule controllersArePackagePrivate = classes().that()
		.areAnnotatedWith(RestController.class)
		.or()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule valuesOfTheModelAreRecords = classes().that()
		.resideInAPackage("io.taikei.model..")
		.and()
		.areNotInterfaces()
		.and()
		.areNotEnums()
		.should()
		.beRecords();

	private static ArchRule usesOnly(String name, String... others) {
		String[] allowed = new String[others.length + 1];
		allowed[0] = "io.taikei." + name + "..";
		for (int i = 0; i < others.length; i++) {
			allowed[i + 1] = "io.taikei." + others[i] + "..";
		}
		DescribedPredicate<JavaClass> ours = resideOutsideOfPackage("io.taikei..").or(resideInAnyPackage(allowed));
		return classes().that().resideInAPackage(allowed[0]).should().onlyDependOnClassesThat(ours);
	}

	private static ArchRule needOnlyTheJdk(String... packages) {
		return classes().that()
			.resideInAnyPackage(packages)
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "io.taikei..");
	}

}
