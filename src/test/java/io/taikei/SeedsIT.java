package io.taikei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.cli.answer.PlanIntakeText;
import io.taikei.cypher.CheckFile;
import io.taikei.library.MappingIntake;
import io.taikei.library.result.IntakeStep;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.PlanIntakeResult.Refused;
import io.taikei.library.result.PlanIntakeResult.Stored;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.AccountedPlan;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.ReviewState;
import io.taikei.model.ThemeId;
import io.taikei.query.EditionScope;
import io.taikei.query.Element;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.PlacementComparison;
import io.taikei.query.comparison.PlacementDifferences.Pair;
import io.taikei.query.comparison.PlacementRequest;
import io.taikei.query.element.Elements;
import io.taikei.query.element.SearchRequest;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalChoices;
import io.taikei.query.goal.GoalInitiatives;
import io.taikei.query.goal.GoalSearchRequest;
import io.taikei.query.goal.GoalSpread.Part;
import io.taikei.query.goal.GoalSpreads;
import io.taikei.query.goal.Initiatives;
import io.taikei.query.goal.SupportingInitiatives;
import io.taikei.query.goal.SupportingInitiatives.Match;
import io.taikei.query.path.PathStep;
import io.taikei.query.plan.InferredPlacement;
import io.taikei.query.plan.UnresolvedItems;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.query.theme.Themes;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** From the real documents to the answer. */
@GraphTest
class SeedsIT {

	private static final Path SEEDS = SeedsGraph.SEEDS;

	@Autowired
	private SeedsGraph seeds;

	@Autowired
	private MappingIntake mappings;

	@Autowired
	private LoadedPlans loadedPlans;

	@Autowired
	private Initiatives initiatives;

	@Autowired
	private GoalChoices goals;

	@Autowired
	private Elements elements;

	@Autowired
	private Themes themes;

	@Autowired
	private UnresolvedItems openPoints;

	@Autowired
	private Neo4jClient client;

	private List<IntakeStep> steps = List.of();

	@BeforeAll
	void loadEverything() {
		this.steps = this.seeds.load();
	}

	@Test
	void changesNothingWhenLoadedAgain() {
		this.seeds.load();

		assertThat(this.seeds.load().stream().flatMap(SeedsIT::lines)).hasSize(2)
			.allMatch((line) -> line.contains("nothing has changed"))
			.last(InstanceOfAssertFactories.STRING)
			.startsWith("unchanged plans ")
			.endsWith("(plans 2)");
	}

	@Test
	void changesNothingWhenReadAndLoadedAgain() {
		forgetWhatWasRead();

		assertThat(this.seeds.load().stream().flatMap(SeedsIT::lines))
			.hasSameSizeAs(this.steps.stream().flatMap(SeedsIT::lines).toList())
			.noneMatch((line) -> line.matches(".*[1-9]\\d* (created|removed).*"));
		assertThat(this.seeds.load()).hasSize(2);
	}

	@Test
	void loadsThePlanOfKiyose() {
		Loaded report = loaded("kiyose");

		assertThat(report.totals()).containsAllEntriesOf(Map.of("FutureVision", 4L, "Goal", 12L, "Statement", 39L))
			.doesNotContainKeys("Policy", "Initiative");
	}

	@ParameterizedTest
	@ValueSource(strings = { "seeds/kiyose", "seeds/nishitokyo" })
	void readsAPlanBackAsItWasLoaded(Path folder) {
		Reading reading = PlanReader.ofSeeds(SEEDS).read(folder);

		assertThat(this.loadedPlans.read(reading.plan().id()))
			.contains(new AccountedPlan(reading.plan(), reading.accounts()));
	}

	@Test
	void answersForAGoalOfKiyoseWithItsMeasuresOnly() {
		Loaded report = loaded("kiyose");

		GoalInitiatives answer = this.initiatives.supportingGoal(id(report).element("11")).orElseThrow();

		assertThat(answer.plan().municipality().code()).isEqualTo("132217");
		assertThat(answer.stated()).isEmpty();
		assertThat(answer.measures()).isNotEmpty();
		assertThat(answer.explanation()).isNotNull();
	}

	@Test
	void loadsThePlanOfNishitokyo() {
		Loaded report = loaded("nishitokyo");

		assertThat(report.totals()).containsAllEntriesOf(
				Map.of("FutureVision", 6L, "Goal", 15L, "Policy", 37L, "Initiative", 109L, "PlanElement", 167L));
	}

	@Test
	void answersForAGoalOfNishitokyoWithItsInitiativesAndItsPlaceholder() {
		Loaded report = loaded("nishitokyo");

		GoalInitiatives answer = this.initiatives.supportingGoal(id(report).element("1-3")).orElseThrow();

		assertThat(answer.stated()).extracting((placed) -> placed.initiative().title()).contains("行政手続のオンライン化の推進");
		assertThat(answer.stated()).allSatisfy((placed) -> {
			assertThat(placed.path()).extracting(PathStep::code).startsWith("1", "1-3").hasSize(3);
			assertThat(placed.initiative().source().file()).isEqualTo("004_5f0c79b4daf8dc9a.txt");
		});
		assertThat(answer.placeholders()).extracting(Element::code).containsExactly("1-3-3");
		assertThat(answer.explanation()).isNull();
	}

	@Test
	void saysThatALanguageModelReadWhereTheInitiativesOfNishitokyoStand() {
		List<InferredPlacement> unconfirmed = this.openPoints.unconfirmedPlacements(id(loaded("nishitokyo")));

		assertThat(unconfirmed).filteredOn((link) -> link.placement().status() == Provenance.MODEL_READ)
			.hasSize(101)
			.allSatisfy((link) -> {
				Decider decider = Objects.requireNonNull(link.placement().decidedBy());
				assertThat(decider.kind()).isEqualTo(Decider.Kind.LANGUAGE_MODEL);
				assertThat(link.placement().inferred()).isNotNull();
			});
		assertThat(this.client.query("MATCH ()-[link {status: 'REVIEWED'}]->() RETURN link").fetch().all()).isEmpty();
	}

	@Test

	void beginsWithTheQuestionThatTheReadmeNames() throws IOException {
		assertThat(this.goals.toBeginWith()).hasValueSatisfying((goal) -> {
			assertThat(this.initiatives.supportingGoal(goal).orElseThrow().stated()).isNotEmpty();
			assertThat(Path.of("README.md")).content()
				.contains("| a first question | http://127.0.0.1:8080/api/v1/goals/%s/initiatives |".formatted(goal));
		});
	}

	@Test
	void answersForManyGoalsByAsManyQueriesAsForOne() {
		SupportingInitiatives two = this.initiatives.supportingGoalsLike(new GoalSearchRequest("推進", null, 0, 2, 10));
		SupportingInitiatives many = this.initiatives
			.supportingGoalsLike(new GoalSearchRequest("推進", null, 0, 100, 10));

		assertThat(two.goals()).hasSize(2);
		assertThat(many.goals()).hasSizeGreaterThan(10)
			.hasSize((int) two.total())
			.startsWith(two.goals().toArray(Match[]::new));
		assertThat(queries(100)).isPositive()
			.as("one more for the names of alternatives, where a link has any")
			.isLessThanOrEqualTo(queries(2) + 1);
	}

	private int queries(int goals) {
		return QueryCount
			.of(() -> this.initiatives.supportingGoalsLike(new GoalSearchRequest("推進", null, 0, goals, 10)));
	}

	@Test
	void findsNoInitiativeBySharedCharactersOnly() {
		assertThat(this.elements.matching(SearchRequest.of("育成支援")).hits())
			.filteredOn((hit) -> hit.element().title().contains("子育て支援"))
			.allMatch((hit) -> hit.missing().contains("育成"));
		assertThat(this.elements.matching(SearchRequest.of("子育て支援")).hits())
			.anyMatch((hit) -> hit.element().title().contains("子育て支援"));
	}

	@Test
	void loadsCuratedOverlaps() {
		assertThat(lines(this.mappings.load(List.of(SEEDS)))).singleElement()
			.asString()
			.contains("mappings of [seeds] ", "nothing has changed", "(mappings 39)");
	}

	@Test
	void keepsCuratedOverlapsWhereAMappingSetHasProblems(@TempDir Path directory) throws IOException {
		copy(SEEDS.resolve("mappings"), directory.resolve("mappings"));
		Path set = directory.resolve("mappings/kiyose-nishitokyo.sssom.tsv");
		Files.writeString(set, Files.readString(set).replace("skos:closeMatch", "skos:sameAs"));

		assertThat(lines(this.mappings.load(List.of(directory)))).hasSizeGreaterThan(1)
			.anyMatch((line) -> line.contains("unknown-predicate"));

		Files.writeString(set, "nothing");

		assertThat(lines(this.mappings.load(List.of(directory)))).anyMatch((line) -> line.contains(".sssom.tsv"));
		assertThat(lines(this.mappings.load(List.of(SEEDS)))).allMatch((line) -> line.contains("nothing has changed"));
	}

	@Test
	void spreadsThemesOverBothPlans() {
		ThemeSpread spread = this.themes.spreadOf(new ThemeId("children-education-and-culture"), ThemeRequest.of(null))
			.orElseThrow();

		assertThat(spread.spread()).extracting((plan) -> plan.plan().municipality().code())
			.containsExactly("132217", "132292");
		assertThat(spread.spread()).flatExtracting(ThemeSpread.PlanShare::elements).allSatisfy((element) -> {
			assertThat(element.weight()).isGreaterThan(0).isLessThanOrEqualTo(1 + 1e-9);
			assertThat(element.themes()).isNotEmpty().allSatisfy((theme) -> assertThat(theme.terms()).isNotEmpty());
		});
	}

	@Test
	void narrowsWhatIsPlacedDifferently(@Autowired PlacementComparison placements) {
		PlanId kiyose = new PlanId("132217-5");
		PlanId nishitokyo = new PlanId("132292-3");
		ThemeId field = new ThemeId("welfare-and-health");
		List<Pair> all = placements.between(kiyose, nishitokyo).orElseThrow().pairs();

		assertThat(pairs(placements, kiyose, nishitokyo, Kind.POLICY, null, null)).hasSizeLessThan(all.size())
			.isNotEmpty()
			.allMatch((pair) -> pair.other().element().kind() == Kind.POLICY);
		assertThat(pairs(placements, kiyose, nishitokyo, null, field, null)).hasSizeLessThan(all.size())
			.isNotEmpty()
			.allMatch((pair) -> Stream.of(pair.element(), pair.other())
				.anyMatch((position) -> position.field().id().equals(field.value())));
		assertThat(pairs(placements, kiyose, nishitokyo, null, null, ReviewState.UNREVIEWED)).hasSameSizeAs(all);
		assertThat(pairs(placements, kiyose, nishitokyo, null, null, ReviewState.REJECTED)).isEmpty();
	}

	/** What is merely related comes on request, after what corresponds, and says so. */
	@Test
	void placesRelatedPairsAfterTheOthers(@Autowired PlacementComparison placements) {
		PlanId kiyose = new PlanId("132217-5");
		PlanId nishitokyo = new PlanId("132292-3");
		List<Pair> direct = placements.between(kiyose, nishitokyo).orElseThrow().pairs();
		List<Pair> both = placements
			.between(new PlacementRequest(kiyose, nishitokyo, null, null, null, TierScope.RELATED, Paging.whole()))
			.orElseThrow()
			.pairs();

		assertThat(direct).isNotEmpty().allMatch((pair) -> pair.likeness().counterpart());
		assertThat(both.subList(0, direct.size())).isEqualTo(direct);
		assertThat(both.subList(direct.size(), both.size())).isNotEmpty()
			.noneMatch((pair) -> pair.likeness().counterpart());
	}

	@Test
	void spreadsAGoalOverWhatIsRelatedOnRequest(@Autowired GoalSpreads spreads) {
		List<Part> direct = parts(spreads, TierScope.DIRECT);
		List<Part> both = parts(spreads, TierScope.RELATED);

		assertThat(direct).isNotEmpty().allMatch((part) -> part.tier() == Tier.DIRECT);
		assertThat(both).hasSizeGreaterThan(direct.size()).containsAll(direct);
		assertThat(both).filteredOn((part) -> part.tier() == Tier.DIRECT).isEqualTo(direct);
	}

	private static List<Part> parts(GoalSpreads spreads, TierScope tiers) {
		return Stream.of("11", "12", "22", "41")
			.map((code) -> spreads.ofGoal(new ElementId("132217-5:" + code),
					new CounterpartRequest(Kind.POLICY, tiers, Region.EVERYWHERE, EditionScope.CURRENT,
							Paging.first(GoalSpreads.DEFAULT_SIZE))))
			.flatMap((spread) -> spread.orElseThrow().plans().getFirst().elements().stream())
			.toList();
	}

	private static List<Pair> pairs(PlacementComparison placements, PlanId from, PlanId to, @Nullable Kind kind,
			@Nullable ThemeId field, @Nullable ReviewState state) {
		return placements.between(new PlacementRequest(from, to, kind, field, state, TierScope.DIRECT, Paging.whole()))
			.orElseThrow()
			.pairs();
	}

	@ParameterizedTest
	@EnumSource
	void keepsEveryRule(CheckFile check) {

		assertThat(this.client.query(check.text()).fetch().all()).isEmpty();
	}

	@Test
	void tellsWhatKeepsAPlanFromBeingLoadedAndLoadsTheOthers(@TempDir Path directory) throws IOException {
		copy(SEEDS.resolve("themes"), directory.resolve("themes"));
		copy(SEEDS.resolve("kiyose"), directory.resolve("b-kiyose"));
		Files.createDirectories(directory.resolve("a-broken"));
		Files.writeString(directory.resolve("a-broken/plan.yaml"), "edition: 1\n");
		forgetWhatWasRead();

		List<IntakeStep> steps = this.seeds.load(directory);

		assertThat(steps.get(0).result()).isInstanceOf(Stored.class);
		assertThat(steps.get(1).result()).isInstanceOf(Refused.class);
		assertThat(steps.get(2).result()).isInstanceOf(Loaded.class);
		assertThat(lines(steps.get(1))).anyMatch((line) -> line.contains("plan.yaml"));
	}

	@Test
	void tellsThatADirectoryIsMissing(@TempDir Path directory) {
		assertThat(this.seeds.load(directory.resolve("none"))).singleElement()
			.satisfies((step) -> assertThat(step.result()).isInstanceOf(Refused.class));
	}

	@Test
	void knowsNoGoalOfAPlanThatDoesNotExist() {
		assertThat(this.initiatives.supportingGoal(new ElementId("132217-99:11"))).isEmpty();
	}

	/** Else no plan would be read again. */
	private void forgetWhatWasRead() {
		this.client.query("MATCH (plan:Plan) REMOVE plan.contentHash").run();
	}

	private Loaded loaded(String name) {
		return this.steps.stream()
			.filter((step) -> step.subject().endsWith(name))
			.map(IntakeStep::result)
			.filter(Loaded.class::isInstance)
			.map(Loaded.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private static PlanId id(Loaded loaded) {
		return new PlanId(loaded.plan());
	}

	private static Stream<String> lines(IntakeStep step) {
		return PlanIntakeText.lines(step.subject(), step.result(), Ansi.OFF);
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

}
