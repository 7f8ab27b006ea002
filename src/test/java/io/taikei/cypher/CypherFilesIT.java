package io.taikei.cypher;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.loader.ComparisonLeases;
import io.taikei.loader.FrequencyLoader;
import io.taikei.overlap.OverlapFinder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks all files of cypher/ against a loaded database. */
@GraphTest
class CypherFilesIT {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/** A value of each type that headers name. */
	private static final Map<String, Object> VALUES = Map.of("BOOLEAN", true, "BYTES", new byte[0], "FLOAT", 0.5,
			"INTEGER", 1, "LIST<MAP>", List.of(Map.of()), "LIST<STRING>", List.of(""), "MAP", Map.of(), "STRING", "");

	@Autowired
	private Driver driver;

	@Autowired
	private KawasemiGraph graph;

	private final Map<CypherFile, Explained> explained = new HashMap<>();

	private final Set<String> names = new HashSet<>();

	private final Set<String> strangeNames = new HashSet<>();

	@BeforeAll
	void loadPlan(@Autowired FrequencyLoader frequencies, @Autowired ComparisonLeases leases) {
		frequencies.write(MidorinoThemes.frequencies(), OverlapFinder.METHOD);
		this.graph.load();
		this.graph.loadMappings();
		this.graph.loadThird();
		this.graph.loadSuccession();
		this.graph.decidePlaces();
		this.graph.decideAndUndo();
		this.graph.importDecision();
		this.graph.loseDecision();
		mark("SET");
		leases.lease("example", List.of(MidorinoPlan.ID));
		this.names.addAll(GraphNames.inUse(this.driver));
		leases.end("example");
		mark("REMOVE");
		this.graph.load();
		this.names.addAll(GraphNames.inUse(this.driver));
		this.strangeNames.addAll(GraphNames.strange(this.driver));
	}

	/**
	 * Marks an element as one that waits for its comparison, as loads do, or takes it
	 * back.
	 */
	private void mark(String how) {
		try (Session session = this.driver.session()) {
			session
				.run("MATCH (element:PlanElement {id: '999016-2:1-1'}) " + how
						+ " element:Uncompared, element:Uncounted")
				.consume();
			session
				.run("MATCH (plan:Plan {id: '999016-2'}) SET plan.correctedByHand = CASE $how WHEN 'SET' THEN true END",
						Map.of("how", how))
				.consume();
		}
	}

	@AfterAll
	void forgetMappings() {
		this.graph.forgetMappings();
		this.graph.forgetThird();
		this.graph.forgetDecisions();
	}

	@ParameterizedTest
	@MethodSource("files")
	void returnsTheColumnsOfItsHeader(CypherFile file) {
		assertThat(explain(file).columns()).isEqualTo(file.statement().columns());
	}

	@ParameterizedTest
	@MethodSource("files")
	void usesTheParametersOfItsHeader(CypherFile file) {
		assertThat(PARAMETER.matcher(file.text()).results().map((match) -> match.group(1)).distinct())
			.containsExactlyInAnyOrderElementsOf(file.statement().parameters().keySet());
	}

	/** A parameter that its header does not name is one such warning. */
	@ParameterizedTest
	@MethodSource("files")
	void isFreeOfWarnings(CypherFile file) {
		assertThat(explain(file).summary().gqlStatusObjects())
			.filteredOn((status) -> !status.gqlStatus().startsWith("00"))
			.filteredOn((status) -> !status.gqlStatus().equals("02000"))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void onlyReads(QueryFile file) {
		assertThat(explain(file).summary().queryType()).isEqualTo(QueryType.READ_ONLY);
	}

	@ParameterizedTest
	@EnumSource
	void onlyReads(CheckFile file) {
		assertThat(explain(file).summary().queryType()).isEqualTo(QueryType.READ_ONLY);
	}

	@ParameterizedTest
	@EnumSource
	void onlyReads(BrowserFile file) {
		assertThat(explain(file).summary().queryType()).isEqualTo(QueryType.READ_ONLY);
	}

	@ParameterizedTest
	@EnumSource
	void isKeptByTheLoadedGraph(CheckFile check) {
		try (Session session = this.driver.session()) {
			assertThat(session.run(check.text()).list()).isEmpty();
		}
	}

	/**
	 * A graph as small as this one makes reading all overlaps look cheap, and a plan
	 * stays in use while the graph grows.
	 */
	@ParameterizedTest
	@EnumSource
	void readsNotAllOverlapsToFindSome(LoadFile file) {
		assertThat(steps(explain(file).summary().queryPlan().orElseThrow()))
			.noneMatch((step) -> step.contains("RelationshipIndexScan") && step.contains("OVERLAPS(id)"));
	}

	/** Of names that are not declared, a graph without them would warn. */
	@Test
	void findsTheDeclaredNamesInTheGraph() {
		assertThat(this.names).containsExactlyInAnyOrderElementsOf(GraphNames.declared());
	}

	/** So what is free of warnings here is so in a graph that holds no plan. */
	@ParameterizedTest
	@MethodSource("files")
	void usesNoNameThatOnlyTheseTestsBroughtIn(CypherFile file) {
		String statement = file.text().replaceAll("(?m)^//.*", "");

		assertThat(statement.split("\\W+")).doesNotContainAnyElementsOf(this.strangeNames);
	}

	/**
	 * Plans a file for values of the types in its header, as services send them, so that
	 * the database needs only one plan for both.
	 */
	private Explained explain(CypherFile file) {
		return this.explained.computeIfAbsent(file, (unknown) -> {
			try (Session session = this.driver.session()) {
				Result result = session.run("EXPLAIN " + unknown.text(), values(unknown));
				return new Explained(result.keys(), result.consume());
			}
		});
	}

	private static Stream<String> steps(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType() + " " + plan.arguments().get("Details")),
				plan.children().stream().flatMap(CypherFilesIT::steps));
	}

	private static Map<String, Object> values(CypherFile file) {
		return file.statement()
			.parameters()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Entry::getKey,
					(parameter) -> Objects.requireNonNull(VALUES.get(parameter.getValue()), parameter::toString)));
	}

	static List<CypherFile> files() {
		return CypherFile.all();
	}

	/** What the database says of a file; it takes its time to plan one. */
	private record Explained(List<String> columns, ResultSummary summary) {
	}

}
