package io.taikei.cli.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.taikei.TaikeiApplication;
import io.taikei.cli.CommandRun;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.country.PlanSize;
import io.taikei.neo4j.SharedNeo4jAutoConfiguration;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.web.page.PageTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph that was filled at once is the one that loads make one after another. The
 * import needs a local server of its own; the loads go to the server of the pages, as the
 * other is asked for longer.
 */
@PageTest
class FillCommandIT {

	private static final List<String> SEEDS = List.of("seeds/kiyose", "seeds/nishitokyo");

	private static final String DECISIONS = """
			MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
			WITH a, b, overlap
			ORDER BY overlap.score DESC, overlap.id
			LIMIT 5
			CREATE (a)<-[:ABOUT {end: 'A', changed: false}]-(decision:Decision {
			  id: overlap.id, number: 1, subject: 'OVERLAP', verdict: 'REJECTED', reviewer: 'Tester', role: 'REVIEWER',
			  decidedAt: '2026-02-03', elementA: a.id, planA: a.planId, titleA: a.title, aloneA: true, elementB: b.id,
			  planB: b.planId, titleB: b.title, aloneB: true
			})-[:ABOUT {end: 'B', changed: false}]->(b)
			CREATE (a)-[:DECIDED_OVERLAP {
			  id: overlap.id, state: 'REJECTED', decision: decision.id, reviewer: 'Tester', role: 'REVIEWER',
			  decidedAt: '2026-02-03', changedA: false, changedB: false, counterpart: false
			}]->(b)
			SET overlap.reviewState = 'REJECTED'
			WITH a
			ORDER BY a.id
			LIMIT 1
			MATCH (plan:Plan)
			WHERE plan.id <> a.planId
			MERGE (a)-[:NO_COUNTERPART]->(plan)
			MERGE (ledger:DecisionLedger {id: 'decisions'})
			SET ledger.number = 5
			""";

	private static final String BEST = "--taikei.overlaps.best-of-element=3";

	private static final List<String> LOADED = List.of("--" + SharedNeo4jAutoConfiguration.SERVER + "=pages", BEST);

	@TempDir
	private static Path folder;

	private static Path country;

	@BeforeAll
	static void writePlans() throws IOException {
		country = folder.resolve("country");
		CountryFiles.write(new Country(42, new PlanSize(1, 4, 8, 12)), 4, country);
		for (String part : List.of("seeds/themes", "seeds/kiyose", "seeds/nishitokyo")) {
			FileSystemUtils.copyRecursively(Path.of(part), folder.resolve("all").resolve(Path.of(part).getFileName()));
		}
	}

	/** Some plans are there before, with decisions on their overlaps; most are not. */
	@Test
	void makesTheGraphThatLoadsMakeAndThatNoStartChanges(@Autowired Driver loaded) throws IOException {
		Path filled = folder.resolve("filled");
		Path wrong = Files.createDirectories(folder.resolve("wrong"));
		Files.writeString(wrong.resolve("plan.yaml"), "titel: 総合計画\n");
		loadSeedsAndDecide(LOADED, loaded);
		serve(filled, (driver) -> loadSeedsAndDecide(settings(filled), driver));

		assertThat(run(LOADED, "load", generated()).exitCode()).isZero();
		CommandRun fill = run(settings(filled), "fill", List.of(country.toString(), wrong.toString()));

		assertThat(fill.err()).contains(wrong + ": not loaded, as there are errors");
		assertThat(fill.exitCode()).isOne();
		assertThat(fill.out()).startsWith("6 plans with ").contains(" are in the graph");
		assertThat(filled.resolve("fill")).doesNotExist();
		assertThat(filled.resolve("data.replaced")).doesNotExist();
		serve(filled, (driver) -> {
			List<String> graph = graph(driver);
			assertThat(graph).anyMatch((line) -> line.contains("OVERLAPS"))
				.anyMatch((line) -> line.contains("REJECTED"))
				.isEqualTo(graph(loaded));
			assertStartFindsAllDone(filled);
			assertThat(graph(driver)).isEqualTo(graph);
		});
	}

	private static void loadSeedsAndDecide(List<String> settings, Driver driver) {
		assertThat(run(settings, "load", SEEDS).exitCode()).isZero();
		try (Session session = driver.session()) {
			assertThat(session.run(DECISIONS).consume().counters().relationshipsCreated()).isEqualTo(5 * 3 + 1);
		}
	}

	private static List<String> generated() throws IOException {
		try (Stream<Path> folders = Files.list(country)) {
			return folders.filter((plan) -> Files.exists(plan.resolve("plan.yaml")))
				.map(Path::toString)
				.sorted()
				.toList();
		}
	}

	private static CommandRun run(List<String> settings, String command, List<String> arguments) {
		return CommandRun
			.of(Stream.of(List.of(command), arguments, settings).flatMap(List::stream).toArray(String[]::new));
	}

	private static List<String> settings(Path data) {
		return List.of("--spring.autoconfigure.exclude=" + SharedNeo4jAutoConfiguration.class.getName(),
				"--spring.docker.compose.enabled=false", "--taikei.neo4j.local.data-directory=" + data,
				"--taikei.neo4j.local.bolt-port=0", "--taikei.neo4j.local.http-port=0",
				"--taikei.neo4j.local.class-archive=false", BEST);
	}

	/** The seeds have mappings besides, which are loaded by a start alone. */
	private static void assertStartFindsAllDone(Path data) {
		Path plans = folder.resolve("all");
		List<String> arguments = new ArrayList<>(settings(data));
		Collections.addAll(arguments, "--server.port=0", "--taikei.neo4j.local.join=true",
				"--taikei.seeds=" + plans + "," + country);
		try (ConfigurableApplicationContext application = SpringApplication.run(TaikeiApplication.class,
				arguments.toArray(String[]::new))) {
			assertThat(application.getBean(HealthEndpoint.class).health().getStatus()).isEqualTo(Status.UP);
		}
	}

	/**
	 * Every node, relationship, constraint and index, without what the database numbers.
	 */
	private static List<String> graph(Driver driver) {
		List<String> graph = new ArrayList<>();
		try (Session session = driver.session()) {
			Map<String, String> nodes = new TreeMap<>();
			session.run("MATCH (node) RETURN node").forEachRemaining((row) -> {
				Node node = row.get("node").asNode();
				List<String> labels = new ArrayList<>();
				node.labels().forEach(labels::add);
				nodes.put(node.elementId(), labels.stream().sorted().toList() + properties(node));
			});
			graph.addAll(nodes.values());
			session.run("MATCH (a)-[link]->(b) RETURN link, elementId(a) AS a, elementId(b) AS b")
				.forEachRemaining((row) -> graph.add("%s %s -> %s %s".formatted(row.get("link").asRelationship().type(),
						nodes.get(row.get("a").asString()), nodes.get(row.get("b").asString()),
						properties(row.get("link").asRelationship()))));
			for (String schema : List.of("SHOW CONSTRAINTS", "SHOW INDEXES")) {
				session.run(schema + " YIELD createStatement RETURN createStatement")
					.forEachRemaining((row) -> graph.add(row.get("createStatement").asString()));
			}
		}
		return graph.stream().sorted().toList();
	}

	/**
	 * When, by whom and how fast migrations were applied is not of the graph; nor is when
	 * plans came in and comparisons were completed the same in two of them.
	 */
	private static String properties(Entity entity) {
		Map<String, Object> properties = new TreeMap<>();
		entity.asMap()
			.forEach((name, value) -> properties.put(name,
					(value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes) : value));
		List.of("at", "in", "installedOn", "loadedAt", "completedAt").forEach(properties::remove);
		return properties.toString();
	}

	/** By a server that commands and applications on its directory join. */
	private static void serve(Path data, Consumer<Driver> work) {
		LocalNeo4jServer server = SharedNeo4jAutoConfiguration
			.start(SharedNeo4jAutoConfiguration.testProperties(data, 0, 0));
		try (server;
				Driver driver = GraphDatabase.driver(server.running().bolt(),
						AuthTokens.basic("neo4j", server.running().password()))) {
			work.accept(driver);
		}
	}

}
