package io.taikei.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.GraphTest;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.country.PlanSize;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.ComparisonsWithMany;
import io.taikei.query.comparison.Crosswalks;
import io.taikei.query.comparison.PlanCorrespondence;
import io.taikei.query.theme.JointWork;
import io.taikei.query.theme.JointWorkRequest;
import io.taikei.query.theme.ThemeTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** One plan is compared with many, and what is compared leaves at once. */
@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class ManyComparisonsIT {

	private static final int PLANS = 4;

	private static final Country COUNTRY = new Country(42, new PlanSize(2, 5, 10, 25));

	@Autowired
	private PlanLibrary library;

	@Autowired
	private ComparisonsWithMany comparisons;

	@Autowired
	private Crosswalks crosswalks;

	@Autowired
	private ThemeTables themes;

	@Autowired
	private Neo4jClient client;

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	/** Only the best few are left of what is kept for few plans. */
	@BeforeAll
	void loadPlans(@TempDir Path folder) throws IOException {
		CountryFiles.write(COUNTRY, PLANS, folder);
		this.library.load(PlanBatch.of(List.of(folder)).orElseThrow(), (step) -> {
		});
		this.client.query("MATCH (:Plan)-[comparison:KEPT_COMPARISON]-(:Plan) DELETE comparison").run();
		this.client.query("MATCH ()-[overlap:OVERLAPS]->() DELETE overlap").run();
	}

	@Test
	void givesThePairsOfEachComparison() {
		List<PlanCorrespondence> all = compareWithAll();

		assertThat(all).hasSize(PLANS - 1).allMatch(PlanCorrespondence::compared);
		assertThat(all).anyMatch((one) -> !one.pairs().isEmpty());
		assertThat(all).allSatisfy((one) -> {
			var alone = this.crosswalks.between(from(), new PlanId(one.to().id()), null, null).orElseThrow();
			assertThat(one.pairs()
				.stream()
				.map((pair) -> pair.element().id() + pair.other().id() + pair.likeness().score()))
				.isEqualTo(alone.rows()
					.stream()
					.flatMap((row) -> row.matches()
						.stream()
						.map((match) -> row.element().id() + match.element().id() + match.likeness().score()))
					.toList());
		});
	}

	/** What becomes of the last plan once the first is compared is seen in the last. */
	@Test
	void handsOverEachBeforeTheNextIsCompared() {
		PlanId last = new PlanId(compareWithAll().getLast().to().id());
		byte[] bytes = bytesOf(last);
		List<PlanCorrespondence> all = new ArrayList<>();

		this.comparisons.each(from(), null, null, TierScope.DIRECT, Region.EVERYWHERE, (one) -> {
			if (all.isEmpty()) {
				write(last, "damaged", new byte[] { 0 });
			}
			all.add(one);
		});
		write(last, "mended", bytes);

		assertThat(all).extracting(PlanCorrespondence::compared).containsExactly(true, true, false);
		assertThat(compareWithAll()).allMatch(PlanCorrespondence::compared);
	}

	/** Of themes that all plans address, so that they are told of any two plans too. */
	@Test
	void countsThePairsOfAnyTwoByTheirThemes() {
		Map<String, Long> ofAll = pairs(Region.EVERYWHERE);

		Map<String, Long> ofTwo = new HashMap<>();
		List<String> towns = IntStream.range(0, PLANS)
			.mapToObj((number) -> COUNTRY.plan(number).plan().id().municipality())
			.toList();
		for (int one = 0; one < PLANS; one++) {
			for (String other : towns.subList(one + 1, PLANS)) {
				pairs(new Region(List.of(towns.get(one), other)))
					.forEach((theme, pairs) -> ofTwo.merge(theme, pairs, Long::sum));
			}
		}
		assertThat(ofAll.values()).anyMatch((pairs) -> pairs > 0);
		assertThat(ofTwo).containsAllEntriesOf(ofAll);
	}

	private Map<String, Long> pairs(Region region) {
		JointWork work = this.themes
			.jointWork(new JointWorkRequest(region, null, null, TierScope.DIRECT, 0, Paging.whole()));
		assertThat(work.compared()).isTrue();
		return work.candidates()
			.stream()
			.collect(Collectors.toMap((theme) -> theme.theme().theme().id(),
					(theme) -> Objects.requireNonNull(theme.pairs())));
	}

	@Test
	void answersALineForEachPlan() {
		MvcTestResult result = this.mvc.get().uri("/api/v1/compare/all.ndjson?from={id}", from().value()).exchange();

		assertThat(result).hasStatusOk().hasContentType("application/x-ndjson");
		assertThat(result).bodyText().satisfies((text) -> {
			List<String> lines = text.lines().toList();
			assertThat(lines).hasSize(PLANS - 1)
				.allMatch((line) -> line.startsWith("{") && line.contains("\"compared\":true"));
		});
	}

	@Test
	void writesARowForEachPair() {
		long rows = compareWithAll().stream().mapToLong((one) -> Math.max(1, one.pairs().size())).sum();

		MvcTestResult result = this.mvc.get().uri("/api/v1/compare/all.csv?from={id}", from().value()).exchange();

		assertThat(result).hasStatusOk();
		assertThat(result).bodyText()
			.startsWith("\uFEFF行の自治体,")
			.satisfies((text) -> assertThat(text.lines()).hasSize((int) rows + 1));
	}

	@Test
	void comparesWithSomeMunicipalitiesAlone() {
		String other = COUNTRY.plan(2).plan().id().municipality();

		assertThat(
				this.mvc.get().uri("/api/v1/compare/all.ndjson?from={id}&municipality={code}", from().value(), other))
			.bodyText()
			.satisfies((text) -> assertThat(text.lines()).singleElement().asString().contains(other));
	}

	/**
	 * What is kept of the last plan is of no use to the database, so that reading it
	 * fails.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "all.ndjson", "all.csv" })
	void breaksOffWhereAComparisonFailsMidway(String answer, CapturedOutput output) throws Exception {
		PlanId last = new PlanId(compareWithAll().getLast().to().id());
		byte[] bytes = bytesOf(last);
		write(last, "unreadable", "no bytes");
		try {
			Received received = receive(answer);

			assertThat(received.whole()).isFalse();
			assertThat(received.text()).isNotEmpty().doesNotContain(nameOf(last));
			assertThat(output).contains("Cannot coerce STRING to Byte array");
		}
		finally {
			write(last, "mended again", bytes);
		}
		assertThat(receive(answer).whole()).isTrue();
	}

	@Test
	void breaksOffWhereThePlanItselfIsForgottenMeanwhile() {
		PlanId other = COUNTRY.plan(1).plan().id();
		List<PlanCorrespondence> all = new ArrayList<>();

		assertThatIllegalStateException()
			.isThrownBy(() -> this.comparisons.each(from(), null, null, TierScope.DIRECT, Region.EVERYWHERE, (one) -> {
				rename(from().value(), "999999-1");
				all.add(one);
			}))
			.withMessageContaining(from().value());
		rename("999999-1", from().value());

		assertThat(all).hasSize(1);
		assertThat(compareWithAll()).extracting((one) -> one.to().id()).contains(other.value());
	}

	@Test
	void passesOverAnotherPlanThatIsForgottenMeanwhile() {
		String last = compareWithAll().getLast().to().id();
		List<PlanCorrespondence> all = new ArrayList<>();

		this.comparisons.each(from(), null, null, TierScope.DIRECT, Region.EVERYWHERE, (one) -> {
			rename(last, "999999-1");
			all.add(one);
		});
		rename("999999-1", last);

		assertThat(all).hasSize(PLANS - 2);
	}

	/** Its plan is known by another id, as if it had been forgotten. */
	private void rename(String id, String other) {
		this.client.query("MATCH (plan:Plan {id: $id}) SET plan.id = $other")
			.bind(id)
			.to("id")
			.bind(other)
			.to("other")
			.run();
	}

	/** What a client takes from the connection, until its end or until it breaks off. */
	private Received receive(String answer) throws Exception {
		URI address = URI.create("http://localhost:%d/api/v1/compare/%s?from=%s".formatted(this.port, answer, from()));
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		try (HttpClient http = HttpClient.newHttpClient();
				InputStream body = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream())
					.body()) {
			body.transferTo(received);
			return new Received(received.toString(StandardCharsets.UTF_8), true);
		}
		catch (IOException ex) {
			return new Received(received.toString(StandardCharsets.UTF_8), false);
		}
	}

	private record Received(String text, boolean whole) {
	}

	@Test
	void refusesAPlanThatIsNotLoaded() {
		assertThat(this.mvc.get().uri("/api/v1/compare/all.csv?from=999999-9")).hasStatus(404);
	}

	private List<PlanCorrespondence> compareWithAll() {
		List<PlanCorrespondence> all = new ArrayList<>();
		this.comparisons.each(from(), null, null, TierScope.DIRECT, Region.EVERYWHERE, all::add);
		return all;
	}

	private static String nameOf(PlanId id) {
		return COUNTRY.plans(PLANS)
			.map((plan) -> plan.plan())
			.filter((plan) -> plan.id().equals(id))
			.findFirst()
			.orElseThrow()
			.municipality()
			.name();
	}

	private static PlanId from() {
		return COUNTRY.plan(0).plan().id();
	}

	private byte[] bytesOf(PlanId plan) {
		return this.client.query("MATCH (analysis:PlanAnalysis {planId: $id}) RETURN analysis.bytes AS bytes")
			.bind(plan.value())
			.to("id")
			.fetchAs(byte[].class)
			.mappedBy((types, row) -> row.get("bytes").asByteArray())
			.one()
			.orElseThrow();
	}

	private void write(PlanId plan, String analysis, Object bytes) {
		this.client
			.query("MATCH (analysis:PlanAnalysis {planId: $id}) SET analysis.id = $analysis, analysis.bytes = $bytes")
			.bind(plan.value())
			.to("id")
			.bind(analysis)
			.to("analysis")
			.bind(bytes)
			.to("bytes")
			.run();
	}

}
