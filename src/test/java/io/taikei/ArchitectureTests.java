package io.taikei;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.taikei.graph.PropertyValues;
import io.taikei.model.RuleId;
import io.taikei.query.people.NamedPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Which room may use which; two dots stand for all rooms within. */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("io.taikei");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					model                     | text
					text                      | ''
					cypher                    | ''
					graph                     | model
					graph.schema              | text
					secret                    | ''
					account                   | model secret
					neo4j.server              | neo4j.launcher secret
					neo4j                     | cypher neo4j.server secret
					source                    | model text
					planfile.form             | model text source
					planfile                  | model text source planfile.form
					planfile.writing          | model text intake.document intake.draft planfile planfile.form
					vocabulary                | model text source overlap.analysis overlap.index
					sssom                     | model text source review
					reader.document           | model text source
					reader.narrative          | model text source reader.document
					reader.torntable.matching | ''
					reader.torntable.layout   | model text source
					reader.torntable          | model text source intake.torn reader.document reader.torntable.layout reader.torntable.matching
					reader                    | model text source intake.torn planfile planfile.form vocabulary reader.document reader.narrative reader.torntable
					intake.document           | text
					intake.code               | ''
					intake.draft              | text intake.document
					intake.file               | model text source intake.document
					intake.file.sheet         | text intake.document intake.file
					intake.file.word          | text intake.document intake.file
					intake.file.web           | text intake.document intake.file
					intake.file.text          | text intake.document intake.file
					intake.pdf.page           | text intake.document
					intake.pdf.table          | text intake.code intake.document intake.pdf.page intake.table.structure
					intake.pdf                | text intake.document intake.file intake.pdf.page intake.pdf.table intake.table.structure
					intake.table              | text intake.document
					intake.table.structure    | text intake.code intake.document intake.table
					intake.table.reading      | text intake.code intake.document intake.draft intake.table intake.table.structure
					intake.form               | text intake.document intake.table.structure
					intake.outline            | text intake.code intake.document
					intake.outline.passage    | text intake.code intake.document intake.draft intake.outline intake.table intake.table.structure intake.table.reading
					intake.outline.proposal   | text intake.code intake.document intake.outline intake.outline.passage
					intake.outline.reading    | text intake.code intake.document intake.draft intake.outline intake.outline.passage
					intake.torn               | model text source intake.code intake.document intake.draft intake.table.structure intake.outline.passage
					intake                    | text intake.document intake.draft intake.file intake.file.sheet intake.file.word intake.file.web intake.file.text intake.form intake.pdf intake.table intake.table.structure intake.table.reading intake.outline intake.outline.proposal intake.outline.reading intake.torn
					municipality              | model text
					drafting.picture          | ''
					drafting.part             | model text intake.document intake.draft
					drafting.correction       | model text intake.document intake.draft planfile planfile.writing drafting.part
					drafting.choice           | text intake intake.document intake.file intake.table drafting.picture
					drafting.plan             | model text source intake intake.document intake.draft intake.file planfile planfile.form planfile.writing drafting.part drafting.correction
					drafting.store            | model text secret municipality intake intake.document intake.file planfile.writing drafting.picture drafting.part drafting.correction drafting.choice drafting.plan
					drafting.reading          | model text intake intake.document intake.draft planfile planfile.writing drafting.part drafting.correction drafting.choice drafting.plan drafting.store
					drafting                  | model text intake intake.document drafting.picture drafting.correction drafting.choice drafting.plan drafting.store drafting.reading
					validation                | model text
					rules                     | model
					overlap.index             | model
					overlap.analysis          | model text overlap.index
					overlap.vector            | model overlap.analysis overlap.index
					overlap.learned           | ''
					overlap                   | model overlap.analysis overlap.index overlap.vector overlap.learned
					evaluation                | model text source
					evaluation.learning       | model overlap overlap.analysis overlap.learned evaluation
					succession                | model text validation overlap overlap.analysis
					change                    | model
					review                    | model text
					review.sheet              | model text review
					loader.rows               | model text graph overlap.analysis overlap.index validation review
					loader.decision           | model graph cypher loader.rows review
					loader.stored             | model text graph overlap.analysis overlap.index validation change cypher loader.rows
					loader                    | model text graph overlap.analysis validation cypher loader.rows loader.decision
					fill                      | model cypher vocabulary loader library.comparison
					library.result            | model text source change loader
					library.comparison        | model vocabulary reader overlap overlap.analysis overlap.learned loader loader.stored library.result
					library                   | model text source secret vocabulary reader reader.document sssom validation overlap.analysis succession review loader loader.decision loader.rows loader.stored library.result library.comparison
					query.people              | model text graph
					query.path                | model text graph query.people
					query                     | model text graph cypher query.path query.people
					query.source              | model text graph cypher query query.path
					query.search              | model text cypher query query.source
					query.overlap             | model text graph cypher query query.path query.source overlap overlap.analysis overlap.index overlap.learned overlap.vector loader.stored query.people
					indicator                 | model text
					query.indicator           | model text graph cypher indicator query query.path query.overlap
					query.peers               | model text graph cypher query query.path query.overlap
					query.theme               | model text graph cypher query query.path query.overlap query.plan
					query.goal                | model text graph cypher query query.path query.overlap query.plan query.search
					query.element             | model text graph cypher query query.path query.overlap query.people query.search
					query.comparison          | model text graph cypher query query.path query.overlap query.plan
					query.plan                | model text graph cypher query query.path
					query.edition             | model text graph cypher query query.path query.plan query.people
					query.picture             | model text graph cypher query query.overlap query.path query.people
					query.recent              | model text graph cypher query query.people
					query.review              | model text graph cypher query query.path query.people query.overlap overlap.analysis review
					query.catalog             | model text graph
					query.municipality        | model text graph cypher municipality query query.catalog query.element query.plan
					reviewing                 | model text source graph review review.sheet sssom library library.result loader.decision loader.stored query query.overlap query.people query.review
					export.sheet              | ''
					export                    | model text indicator export.sheet query query.path query.comparison query.element query.goal query.indicator query.overlap query.peers query.source query.theme review.sheet
					export.many               | model text export export.sheet query query.path query.comparison query.overlap query.source
					web.http                  | model text secret graph neo4j neo4j.server query query.catalog
					web.upload                | secret
					web.openapi               | web.http
					web.access                | account query query.people secret text web.http
					web..                     | account secret model text graph graph.schema indicator neo4j neo4j.server query.. library.. export export.many municipality review reviewing drafting.. intake intake.document intake.file intake.table reader source
					""")
	void usesOfOursOnly(String name, String others) {
		String[] allowed = Stream.of((name + " " + others).strip().split(" "))
			.map("io.taikei."::concat)
			.toArray(String[]::new);
		DescribedPredicate<JavaClass> ours = resideOutsideOfPackage("io.taikei..").or(resideInAnyPackage(allowed));

		classes().that().resideInAPackage(allowed[0]).should().onlyDependOnClassesThat(ours).check(CLASSES);
	}

	/** Else an answer could tell a name to who may not know it. */
	@Test
	void answersTakeDecidersFromOnePlace() {
		noClasses().that()
			.resideInAPackage("io.taikei.query..")
			.and()
			.doNotBelongToAnyOf(NamedPeople.class)
			.should()
			.callMethod(PropertyValues.class, "decider", MapAccessor.class, String.class)
			.check(CLASSES);
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

	@ParameterizedTest
	@ValueSource(strings = { "io.taikei.(*)..", "io.taikei.(**)" })
	void roomsFormNoCycle(String rooms) {
		slices().matching(rooms).should().beFreeOfCycles().check(CLASSES);
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
	@ValueSource(strings = { "source", "reader", "planfile", "vocabulary", "sssom", "evaluation", "text", "export",
			"indicator", "intake", "review" })
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
	void namesNoTwoClassesAlike() {
		assertThat(CLASSES.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
			.entrySet()).filteredOn((name) -> name.getValue() > 1).isEmpty();
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
