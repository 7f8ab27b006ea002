package io.taikei.library.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.country.PlanSize;
import io.taikei.cypher.CheckFile;
import io.taikei.library.PlanLibraries;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.loader.ComparisonLeases;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.ComparisonQueue.QueuedElement;
import io.taikei.loader.FrequencyLoader;
import io.taikei.loader.KeptComparisons;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.stored.StoredDecidedPairs;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.loader.stored.StoredAnalyses;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.reader.PlanReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What is compared and kept follows from the plans and the settings alone: not from the
 * order in which plans come, go, and are interrupted, nor from who loads them.
 */
@GraphTest
class PendingComparisonsIT {

	private static final int BEST = 3;

	private static final Path PLANS = Path.of("src/test/resources/plans");

	private static final Path KIYOSE = Path.of("seeds/kiyose");

	private static final Path NISHITOKYO = Path.of("seeds/nishitokyo");

	private static final Path MINAMO = PLANS.resolve("minamo");

	private static final Path HIBARINO = PLANS.resolve("hibarino");

	private static final PlanId MINAMO_ID = new PlanId("998877-2");

	private static final PlanReader READER = PlanReader.ofSeeds(Path.of("seeds"));

	/** By plans, as their order makes no difference. */
	private final Map<Set<Path>, List<String>> expected = new HashMap<>();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private Driver driver;

	@TempDir
	private Path folder;

	private Path town;

	private Path otherTown;

	/** Two small towns besides, where it makes no difference whose plans are compared. */
	@BeforeAll
	void writeTowns(@TempDir Path country) throws IOException {
		CountryFiles.write(new Country(42, new PlanSize(1, 2, 6, 12)), 2, country);
		try (Stream<Path> folders = Files.list(country)) {
			List<Path> towns = folders.filter((folder) -> Files.exists(folder.resolve("plan.yaml"))).sorted().toList();
			this.town = towns.getFirst();
			this.otherTown = towns.getLast();
		}
	}

	@AfterEach
	void forgetPlans() {
		run("MATCH (node:!`__Neo4jMigration`) DETACH DELETE node");
	}

	@Test
	void keepsTheSameInWhateverOrderPlansCome() {
		List<String> first = keptOf(this.otherTown, MINAMO, this.town, HIBARINO);
		assertThat(first).isNotEmpty();

		assertThat(keptOf(HIBARINO, this.town, MINAMO, this.otherTown)).isEqualTo(first);
		assertThat(keptOf(this.town, HIBARINO, this.otherTown, MINAMO)).isEqualTo(first);
	}

	@Test
	void keepsTheBestOfAllThatComparisonsOfTwoPlansFind() {
		PlanLibrary library = library(BEST, 0);
		Stream.of(MINAMO, this.otherTown, HIBARINO, this.town).forEach((plan) -> load(library, plan));

		assertThat(bestStored()).isEqualTo(bestOfAllPairs());
		assertKeepsEveryRule();
	}

	@Test
	void keepsTheSameWhereManyPlansComeAtOnce() throws IOException {
		List<String> oneByOne = expectedOf(HIBARINO, MINAMO, this.town, this.otherTown);
		for (Path plan : List.of(this.otherTown, MINAMO, this.town, HIBARINO)) {
			FileSystemUtils.copyRecursively(plan, this.folder.resolve(plan.getFileName()));
		}

		PlanLibraries.loadAll(library(BEST, 2), READER, this.folder);

		assertThat(kept()).isEqualTo(oneByOne);
	}

	@Test
	void keepsWhatItWouldHadAPlanNeverBeenThereThatIsForgotten() {
		List<String> without = keptOf(HIBARINO, this.otherTown, this.town);
		PlanLibrary library = library(BEST, 2);
		load(library, MINAMO);

		library.forget(MINAMO_ID);

		assertThat(kept()).isEqualTo(without);
		assertKeepsEveryRule();
	}

	@Test
	void keepsAllOfAnyTwoPlansWhileThereAreFew() {
		PlanLibrary library = library(BEST, 2);
		load(library, KIYOSE);
		load(library, NISHITOKYO);
		List<String> two = kept();
		assertThat(two).filteredOn((line) -> line.contains("quoteA")).hasSizeGreaterThan(BEST * 100);

		load(library, MINAMO);
		assertThat(kept()).noneMatch((line) -> line.contains("quoteA"));

		library.forget(MINAMO_ID);
		assertThat(kept()).isEqualTo(two);
	}

	@Test
	void keepsTheSameWhereAPlanChangesAndChangesBack() throws IOException {
		List<String> before = keptOf(MINAMO, this.otherTown, HIBARINO);
		Path changed = this.folder.resolve("minamo");
		FileSystemUtils.copyRecursively(MINAMO, changed);
		Path text = changed.resolve("basic-concept.txt");
		Files.writeString(text, Files.readString(text).replace("子ども", "文化財").replace("水", "観光"));
		Path description = changed.resolve("plan.yaml");
		Files.writeString(description,
				Files.readString(description).replaceAll("sha256: .*", "sha256: " + sha256(text)));
		PlanLibrary library = library(BEST, 2);

		load(library, changed);
		assertThat(kept()).isNotEqualTo(before);
		assertKeepsEveryRule();

		load(library, MINAMO);
		assertThat(kept()).isEqualTo(before);
	}

	@Test
	void keepsUpWithWhatAnotherApplicationLoads() {
		List<String> byOne = expectedOf(this.town, this.otherTown, MINAMO, HIBARINO);
		PlanLibrary one = library(BEST, 2);
		PlanLibrary other = library(BEST, 2);

		load(one, this.town);
		load(other, this.otherTown);
		load(one, MINAMO);
		other.forget(MINAMO_ID);
		load(one, HIBARINO);
		load(other, MINAMO);

		assertThat(kept()).isEqualTo(byOne);
	}

	@Test
	void goesOnWhereTheDatabaseEndedItsTransaction() throws Exception {
		List<String> undisturbed = expectedOf(KIYOSE, MINAMO, NISHITOKYO);
		PlanLibrary library = library(BEST, 2);
		load(library, KIYOSE);
		load(library, MINAMO);
		AtomicBoolean done = new AtomicBoolean();
		CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(() -> endTransactionsThatWait(done));

		PlanIntakeResult result = whileAnotherHoldsAllOverlaps(() -> library.load(READER, NISHITOKYO));
		done.set(true);

		assertThat(ended.get()).isPositive();
		assertThat(result).isInstanceOfSatisfying(Loaded.class, (loaded) -> {
			assertThat(loaded.overlaps()).isEmpty();
			assertThat(loaded.warnings()).last()
				.satisfies((problem) -> assertThat(problem.message()).startsWith("Not yet compared"));
		});
		assertThat(count("MATCH (element:Uncompared) RETURN count(element)")).isPositive();

		library(BEST, 2).renew(READER, (step) -> {
		});

		assertThat(count("MATCH (element:Uncompared) RETURN count(element)")).isZero();
		assertThat(kept()).isEqualTo(undisturbed);
		assertKeepsEveryRule();
	}

	@Test
	void workersOfSeveralApplicationsShareTheQueue() {
		List<String> byOne = keptOf(this.town, MINAMO, this.otherTown, HIBARINO);
		long all = queueAll();

		List<CompletableFuture<ComparisonReport>> reports = Stream.of(comparisons(BEST, 2), comparisons(BEST, 2))
			.map(PendingComparisonsIT::workOff)
			.toList();

		assertThat(reports.stream().map(CompletableFuture::join).mapToLong(ComparisonReport::elements).sum())
			.isEqualTo(all);
		assertThat(kept()).isEqualTo(byOne);
		assertThat(count("MATCH (lease:ComparisonLease) RETURN count(lease)")).isZero();
		assertKeepsEveryRule();
	}

	@Test
	void leavesToAnotherWhatItCompares() {
		List<String> byOne = keptOf(MINAMO, this.otherTown, HIBARINO);
		long all = queueAll();
		ComparisonLeases leases = bean(ComparisonLeases.class);
		assertThat(leases.lease("another", List.of(MINAMO_ID))).containsExactly(MINAMO_ID);

		CompletableFuture<ComparisonReport> report = workOff(comparisons(BEST, 2));

		await().until(() -> queuedPlans().equals(Set.of(MINAMO_ID.value())));
		assertThat(report).isNotDone();
		QueuedComparison another = comparison(BEST);
		List<QueuedElement> left = bean(ComparisonQueue.class).elements(List.of(MINAMO_ID));
		QueuedComparison.Compared found = another.compare(left);
		bean(LoadingLock.class).hold(() -> another.write(found));
		leases.end("another");
		assertThat(report.join().elements()).isEqualTo(all - left.size());
		assertThat(kept()).isEqualTo(byOne);
		assertKeepsEveryRule();
	}

	@Test
	void comparesWhatADeadWorkerHasLeft() {
		List<String> byOne = keptOf(MINAMO, HIBARINO);
		queueAll();
		bean(ComparisonLeases.class).lease("dead", List.of(MINAMO_ID));
		run("MATCH (lease:ComparisonLease) SET lease.until = timestamp() - 1");

		assertThat(workOff(comparisons(BEST, 2)).join().problems()).isEmpty();

		assertThat(queuedPlans()).isEmpty();
		assertThat(kept()).isEqualTo(byOne);
	}

	@Test
	void comparesAnewWhatWasFoundBeforeAnotherLoaded() {
		List<String> all = expectedOf(MINAMO, HIBARINO, this.otherTown);
		load(library(BEST, 2), MINAMO);
		load(library(BEST, 2), HIBARINO);
		queueAll();
		QueuedComparison comparison = comparison(BEST);
		QueuedComparison.Compared before = comparison.compare(bean(ComparisonQueue.class).elements(List.of(MINAMO_ID)));

		load(library(BEST, 2), this.otherTown);
		run("MATCH (element:PlanElement {planId: '%s'}) SET element:Uncompared".formatted(MINAMO_ID));
		bean(LoadingLock.class).hold(() -> comparison.write(before));
		workOff(comparisons(BEST, 2)).join();

		assertThat(kept()).isEqualTo(all);
		assertKeepsEveryRule();
	}

	private static CompletableFuture<ComparisonReport> workOff(PendingComparisons comparisons) {
		return CompletableFuture.supplyAsync(() -> comparisons.workOff(READER::vocabulary));
	}

	/** As a first fill finds the graph when it has all plans. */
	private long queueAll() {
		run("MATCH ()-[overlap:OVERLAPS]->() DELETE overlap");
		run("MATCH ()-[kept:KEPT_COMPARISON]->() DELETE kept");
		run("MATCH (element:PlanElement) SET element:Uncompared, element.counterparts = 0, element.counterpartPlans = 0, "
				+ "element.directOrRelated = 0, element.directOrRelatedPlans = 0 REMOVE element.leastBest");
		return count("MATCH (element:Uncompared) RETURN count(element)");
	}

	private Set<String> queuedPlans() {
		return Set.copyOf(this.client.query("MATCH (element:Uncompared) RETURN DISTINCT element.planId")
			.fetchAs(String.class)
			.all());
	}

	private List<String> keptOf(Path... plans) {
		forgetPlans();
		PlanLibrary library = library(BEST, 2);
		Stream.of(plans).forEach((plan) -> load(library, plan));
		return kept();
	}

	/** Loaded once for all tests, which find the graph empty then. */
	private List<String> expectedOf(Path... plans) {
		List<String> expected = this.expected.computeIfAbsent(Set.of(plans), (unknown) -> keptOf(plans));
		forgetPlans();
		return expected;
	}

	private void load(PlanLibrary library, Path plan) {
		assertThat(library.load(READER, plan)).isInstanceOfSatisfying(Loaded.class,
				(loaded) -> assertThat(loaded.overlaps()).containsKeys("found", "accepted"));
	}

	/** Each overlap with all that it says, to the last bit. */
	private List<String> kept() {
		return this.client.query("""
				MATCH ()-[overlap:OVERLAPS]->()
				UNWIND keys(overlap) AS name
				WITH overlap, name
				ORDER BY overlap.id, name
				RETURN overlap.id AS id, collect([name, overlap[name]]) AS properties
				ORDER BY id""")
			.fetch()
			.all()
			.stream()
			.map((row) -> row.get("id") + " " + row.get("properties"))
			.toList();
	}

	private Map<String, Set<String>> bestStored() {
		Map<String, Set<String>> best = new HashMap<>();
		this.client.query("""
				MATCH (element:PlanElement)-[overlap:OVERLAPS]-()
				WHERE CASE WHEN startNode(overlap) = element THEN overlap.bestOfA ELSE overlap.bestOfB END
				RETURN element.id AS element, overlap.id AS overlap""")
			.fetch()
			.all()
			.forEach((row) -> best.computeIfAbsent(String.valueOf(row.get("element")), (id) -> new HashSet<>())
				.add(String.valueOf(row.get("overlap"))));
		return best;
	}

	private Map<String, Set<String>> bestOfAllPairs() {
		List<AnalysedPlan> plans = new ArrayList<>();
		StoredAnalyses analyses = bean(StoredAnalyses.class);
		analyses.read(analyses.current().keySet(), (analysis) -> plans.add(analysis.read()));
		OverlapFinder finder = new OverlapFinder(bean(StoredFrequencies.class).read().orElseThrow());
		Map<ElementId, List<Overlap>> all = new HashMap<>();
		for (AnalysedPlan one : plans) {
			for (AnalysedPlan other : plans) {
				if (one.id().value().compareTo(other.id().value()) < 0) {
					finder.between(one, other)
						.forEach((overlap) -> Stream.of(overlap.a(), overlap.b())
							.forEach((end) -> all.computeIfAbsent(end, (id) -> new ArrayList<>()).add(overlap)));
				}
			}
		}
		return all.entrySet()
			.stream()
			.collect(Collectors.toMap((element) -> element.getKey().value(), (element) -> element.getValue()
				.stream()
				.sorted(Comparator.<Overlap>comparingDouble((overlap) -> overlap.rounded().score())
					.reversed()
					.thenComparing((overlap) -> overlap.a().equals(element.getKey()) ? overlap.b() : overlap.a()))
				.limit(BEST)
				.map(Overlap::id)
				.collect(Collectors.toSet())));
	}

	/**
	 * A transaction that compares waits for the overlaps that are there, and is not over
	 * before it is seen.
	 */
	private <T> T whileAnotherHoldsAllOverlaps(Supplier<T> work) {
		try (Session session = this.driver.session(); Transaction holding = session.beginTransaction()) {
			holding.run("MATCH ()-[overlap:OVERLAPS]->() SET overlap.held = true").consume();
			return work.get();
		}
	}

	private int endTransactionsThatWait(AtomicBoolean done) {
		int ended = 0;
		try (Session session = this.driver.session()) {
			while (!done.get()) {
				Collection<String> waiting = session.run("""
						SHOW TRANSACTIONS YIELD transactionId, status
						WHERE status STARTS WITH 'Blocked'
						RETURN transactionId""").list((row) -> row.get("transactionId").asString());
				for (String transaction : waiting) {
					session.run("TERMINATE TRANSACTIONS $id", Map.of("id", transaction)).consume();
					ended++;
				}
			}
		}
		return ended;
	}

	private void assertKeepsEveryRule() {
		for (CheckFile check : CheckFile.values()) {
			assertThat(this.client.query(check.text()).fetch().all()).as(check.name()).isEmpty();
		}
	}

	private long count(String query) {
		return this.client.query(query).fetchAs(Long.class).one().orElseThrow();
	}

	private void run(String statement) {
		this.client.query(statement).run();
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The library of an application of its own, with other settings, on this database.
	 */
	private PlanLibrary library(int bestOfElement, int keepAllUpTo) {
		return PlanLibraries.of(this.context, comparisons(bestOfElement, keepAllUpTo), READER);
	}

	private QueuedComparison comparison(int bestOfElement) {
		return comparison(new CurrentPlanIndex(bean(StoredFrequencies.class), bean(StoredAnalyses.class), learned()),
				properties(bestOfElement, 0));
	}

	private QueuedComparison comparison(CurrentPlanIndex index, ComparisonProperties properties) {
		return new QueuedComparison(bean(ComparisonQueue.class), index,
				new OverlapsOfDecidedPairs(bean(StoredDecidedPairs.class), bean(StoredAnalyses.class), learned()),
				bean(OverlapLoader.class), properties);
	}

	private static ComparisonProperties properties(int bestOfElement, int keepAllUpTo) {
		return new ComparisonProperties(new ComparisonProperties.Overlaps(bestOfElement, keepAllUpTo), List.of());
	}

	private PendingComparisons comparisons(int bestOfElement, int keepAllUpTo) {
		ComparisonProperties properties = properties(bestOfElement, keepAllUpTo);
		CurrentPlanIndex index = new CurrentPlanIndex(bean(StoredFrequencies.class), bean(StoredAnalyses.class),
				learned());
		return new PendingComparisons(bean(LoadingLock.class), bean(StoredFrequencies.class),
				bean(FrequencyLoader.class), bean(ComparisonQueue.class),
				new ComparisonWorkers(bean(LoadingLock.class), bean(ComparisonQueue.class),
						bean(ComparisonLeases.class), comparison(index, properties)),
				new ComparisonChoice(bean(KeptComparisons.class), properties),
				new KeptComparisonFiller(bean(KeptComparisons.class), bean(StoredAnalyses.class),
						bean(LoadedPlans.class), bean(OverlapLoader.class), learned()),
				index);
	}

	private ObjectProvider<LearnedRule> learned() {
		return this.context.getBeanProvider(LearnedRule.class);
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
