package io.taikei.cli.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.SeedsGraph;
import io.taikei.cli.CommandRun;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.country.PlanSize;
import io.taikei.model.PlanId;
import io.taikei.overlap.OverlapFinder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With more plans than keep all overlaps of any two: those of two plans that a person or
 * the settings keep, and other document frequencies for all.
 */
@GraphTest
class KeptComparisonCommandsIT {

	private static final Country COUNTRY = new Country(42, new PlanSize(1, 4, 6, 12));

	private static final String A = planId(0);

	private static final String B = planId(1);

	private static final String C = planId(2);

	@Autowired
	private Neo4jClient client;

	@BeforeAll
	void loadFivePlans(@Autowired SeedsGraph graph, @TempDir Path folder) throws IOException {
		CountryFiles.write(COUNTRY, 5, folder);
		graph.load(folder);
	}

	@Test
	void keepsAllOverlapsOfTwoPlansUntilTheyAreDropped() {
		long best = overlaps(A, B);

		CommandRun kept = CommandRun.of("compare", A, B, "--keep");

		assertThat(kept.out()).contains("all overlaps are kept (PERSON)");
		assertThat(kept.exitCode()).isZero();
		assertThat(overlaps(A, B)).isGreaterThan(best).isEqualTo(explained(A, B));

		JsonNode again = JsonMapper.shared()
			.readTree(CommandRun.of("compare", "--format", "json", B, A, "--keep").out());
		assertThat(again.at("/0/by").asString()).isEqualTo("PERSON");
		assertThat(again.at("/0/complete").asBoolean()).isTrue();

		assertThat(CommandRun.of("compare", A, B, "--drop").out()).contains("only the best overlaps of each element");
		assertThat(overlaps(A, B)).isEqualTo(best);
	}

	@Test
	void keepsWhatTheSettingsName() {
		String setting = "--taikei.comparisons=%s %s,%s 998800-1".formatted(A, C, B);

		CommandRun refreshed = CommandRun.of("overlaps", "refresh", setting);

		assertThat(comparisons()).containsExactly("CONFIGURATION true");
		assertThat(refreshed.exitCode()).isZero();
		assertThat(CommandRun.of("compare", C, A, "--drop", setting).out())
			.contains("all overlaps are kept (CONFIGURATION)");
		CommandRun.of("overlaps", "refresh");
		assertThat(comparisons()).isEmpty();
	}

	@Test
	void saysWhichPlansCannotBeKept() {
		CommandRun unknown = CommandRun.of("compare", A, "998800-1", "--keep");

		assertThat(unknown.exitCode()).isOne();
		assertThat(unknown.err()).contains("No plan 998800-1 is loaded; list tells which plans are loaded.");
		assertThat(CommandRun.of("compare", A, A, "--keep").err()).contains("plans of one municipality");
		assertThat(CommandRun.of("compare", A, B).exitCode()).isEqualTo(2);
		assertThat(comparisons()).isEmpty();
	}

	@Test
	void comparesAllAnewByOtherFrequencies(@TempDir Path folder) throws IOException {
		Path own = folder.resolve("own.tsv");
		assertThat(CommandRun.of("frequencies", "seeds/kiyose", "seeds/nishitokyo", "-o", own.toString()).exitCode())
			.isZero();
		List<String> before = scores();

		CommandRun refreshed = CommandRun.of("overlaps", "refresh", "--frequencies", own.toString());

		assertThat(refreshed.exitCode()).isZero();
		assertThat(versions()).containsExactly(version(own));
		assertThat(scores()).isNotEqualTo(before);
		assertThat(this.client.query("MATCH (element:Uncompared) RETURN element").fetch().all()).isEmpty();

		CommandRun.of("overlaps", "refresh");
		assertThat(versions()).containsExactly(version(Path.of("seeds/themes/document-frequencies.tsv")));
		assertThat(scores()).isEqualTo(before);
	}

	@Test
	void comparesAllAnewThatAnEarlierMethodCompared() {
		this.client.query("""
				MATCH (frequencies:DocumentFrequencies) REMOVE frequencies.methodVersion
				WITH frequencies MATCH ()-[overlap:OVERLAPS]->() SET overlap.methodVersion = '2'""").run();

		CommandRun refreshed = CommandRun.of("overlaps", "refresh");

		assertThat(refreshed.exitCode()).isZero();
		assertThat(methods()).containsExactly(OverlapFinder.METHOD.version());
		assertThat(methodVersion()).hasValue(OverlapFinder.METHOD.version());
	}

	@Test
	void knowsThatAnotherMethodComparedSomePlans() {
		this.client.query("""
				MATCH (frequencies:DocumentFrequencies) SET frequencies.methodVersion = '2'
				WITH frequencies MATCH (element:PlanElement {planId: $plan}) SET element:Uncompared""")
			.bind(A)
			.to("plan")
			.run();

		CommandRun.of("compare", A, B, "--keep");

		assertThat(this.client.query("MATCH (element:Uncompared) RETURN element").fetch().all()).isEmpty();
		assertThat(methodVersion()).isEmpty();
		CommandRun.of("compare", A, B, "--drop");
		CommandRun.of("overlaps", "refresh");
		assertThat(methodVersion()).hasValue(OverlapFinder.METHOD.version());
	}

	private Optional<String> methodVersion() {
		return this.client.query("MATCH (frequencies:DocumentFrequencies) RETURN frequencies.methodVersion")
			.fetchAs(String.class)
			.one();
	}

	private Collection<String> methods() {
		return this.client.query("MATCH ()-[overlap:OVERLAPS]->() RETURN DISTINCT overlap.methodVersion")
			.fetchAs(String.class)
			.all();
	}

	private long overlaps(String a, String b) {
		return count("MATCH (:PlanElement {planId: $a})-[overlap:OVERLAPS]-(:PlanElement {planId: $b}) "
				+ "RETURN count(overlap)", a, b);
	}

	/** Those that carry their evidence for analysts. */
	private long explained(String a, String b) {
		return count(
				"MATCH (:PlanElement {planId: $a})-[overlap:OVERLAPS]-(:PlanElement {planId: $b}) "
						+ "WHERE overlap.kept AND overlap.quoteA <> '' AND overlap.quoteB <> '' RETURN count(overlap)",
				a, b);
	}

	private long count(String query, String a, String b) {
		return this.client.query(query).bind(a).to("a").bind(b).to("b").fetchAs(Long.class).one().orElseThrow();
	}

	private List<String> comparisons() {
		return strings("MATCH ()-[kept:KEPT_COMPARISON]->() RETURN kept.by + ' ' + kept.complete");
	}

	private List<String> versions() {
		return strings("MATCH ()-[overlap:OVERLAPS]->() RETURN DISTINCT overlap.frequencies");
	}

	private List<String> scores() {
		return strings("MATCH ()-[overlap:OVERLAPS]->() RETURN overlap.id + ' ' + overlap.score AS row ORDER BY row");
	}

	private List<String> strings(String query) {
		return new ArrayList<>(this.client.query(query).fetchAs(String.class).all());
	}

	private static String version(Path frequencies) throws IOException {
		try (Stream<String> lines = Files.lines(frequencies)) {
			return lines.filter((line) -> line.startsWith("# version: "))
				.map((line) -> line.substring("# version: ".length()))
				.findFirst()
				.orElseThrow();
		}
	}

	private static String planId(int number) {
		PlanId id = COUNTRY.plan(number).plan().id();
		return id.value();
	}

}
