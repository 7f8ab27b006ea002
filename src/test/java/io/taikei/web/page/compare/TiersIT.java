package io.taikei.web.page.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.KawasemiGraph;
import io.taikei.SeedsGraph;
import io.taikei.SentCredentials;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.EditionScope;
import io.taikei.query.PageOf;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.CrosswalkRequest;
import io.taikei.query.comparison.Crosswalks;
import io.taikei.query.goal.CounterpartPage;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalInitiatives;
import io.taikei.query.goal.Initiatives;
import io.taikei.web.page.PageRules;
import io.taikei.web.page.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is merely related, on request: of the seeds, as no fictional plan has so much. */
@PageTest
class TiersIT {

	private static final PlanId KIYOSE = new PlanId("132217-5");

	private static final PlanId NISHITOKYO = new PlanId("132292-3");

	private static final ElementId GOAL = KIYOSE.element("11");

	private static final String PLANS = "?from=132217-5&to=132292-3";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Crosswalks crosswalks;

	@Autowired
	private Initiatives initiatives;

	@BeforeAll
	void loadSeeds(@Autowired SeedsGraph seeds) {
		seeds.load();
	}

	@Test
	void addsRelatedPairsToTheTable() {
		Crosswalk direct = this.crosswalks.between(request(TierScope.DIRECT)).orElseThrow();
		Crosswalk both = this.crosswalks.between(request(TierScope.RELATED)).orElseThrow();

		assertThat(matches(direct)).isNotEmpty().allMatch((match) -> match.likeness().counterpart());
		assertThat(pairs(both)).containsAll(pairs(direct)).hasSizeGreaterThan(pairs(direct).size());
		assertThat(matches(both)).filteredOn((match) -> !match.likeness().counterpart())
			.hasSize(pairs(both).size() - pairs(direct).size())
			.allMatch((match) -> match.likeness().tier() == Tier.RELATED && match.likeness().evidence() != null);
		assertThat(both.rows()).allSatisfy(
				(row) -> assertThat(row.matches().stream().map((match) -> match.likeness().counterpart()).toList())
					.isSortedAccordingTo((one, other) -> Boolean.compare(other, one)));
	}

	@Test
	void leavesGapsWhereNothingIsRelatedEither() {
		assertThat(gaps(TierScope.RELATED)).isNotEmpty().hasSizeLessThan(gaps(TierScope.DIRECT).size());
		assertThat(gaps(TierScope.DIRECT)).containsAll(gaps(TierScope.RELATED));
	}

	private Set<String> gaps(TierScope tiers) {
		return this.crosswalks
			.between(new CrosswalkRequest(KIYOSE, NISHITOKYO, Kind.GOAL, Kind.INITIATIVE, tiers, Paging.whole()))
			.orElseThrow()
			.gaps()
			.to()
			.stream()
			.map((gap) -> gap.located().element().id())
			.collect(Collectors.toSet());
	}

	@Test
	void takesWhatPeopleDecidedForMoreThanTheTier(@Autowired KawasemiGraph graph) {
		Set<String> direct = pairs(this.crosswalks.between(request(TierScope.DIRECT)).orElseThrow());
		String pair = pairs(this.crosswalks.between(request(TierScope.RELATED)).orElseThrow()).stream()
			.filter((ends) -> !direct.contains(ends))
			.sorted()
			.findFirst()
			.orElseThrow()
			.replace(' ', '~');
		try {
			graph.decide(pair, Verdict.REJECTED);
			assertThat(pairs(this.crosswalks.between(request(TierScope.RELATED)).orElseThrow()))
				.doesNotContain(pair.replace('~', ' '));

			graph.decide(pair, Verdict.ACCEPTED);
			assertThat(pairs(this.crosswalks.between(request(TierScope.DIRECT)).orElseThrow()))
				.contains(pair.replace('~', ' '));
		}
		finally {
			graph.decide(pair, Verdict.WITHDRAWN);
			graph.decide(pair, Verdict.WITHDRAWN);
		}
	}

	@Test
	void countsThePairsOfTheTierInTheMatrix() {
		ComparisonMatrix direct = this.crosswalks.matrix(request(TierScope.DIRECT)).orElseThrow();
		ComparisonMatrix both = this.crosswalks.matrix(request(TierScope.RELATED)).orElseThrow();

		assertThat(count(both)).isGreaterThan(count(direct));
		assertThat(both.cells()).extracting(Cell::row, Cell::column)
			.containsAll(direct.cells().stream().map((cell) -> tuple(cell.row(), cell.column())).toList());
	}

	@Test
	void tellsOfAGoalWhatIsRelatedAfterItsCounterparts() {
		GoalInitiatives direct = goal(TierScope.DIRECT);
		GoalInitiatives both = goal(TierScope.RELATED);
		CounterpartPage related = this.initiatives.relatedElements(GOAL, CounterpartRequest.first(100));

		int counterparts = direct.counterparts().size();
		assertThat(both.counterparts().subList(0, counterparts)).isEqualTo(direct.counterparts());
		assertThat(both.counterparts().subList(counterparts, both.counterparts().size())).isNotEmpty()
			.noneMatch((counterpart) -> counterpart.likeness().counterpart())
			.extracting((counterpart) -> counterpart.element().id())
			.isEqualTo(related.counterparts().stream().map((counterpart) -> counterpart.element().id()).toList());
		assertThat(related.at()).isEqualTo(new PageOf(0, 100, both.counterpartsAt().total() - counterparts));
	}

	@Test
	void foldsWhatIsRelatedInThePageOfTwoPlans() {
		Document page = page("/compare" + PLANS);
		Crosswalk both = this.crosswalks.between(request(TierScope.RELATED)).orElseThrow();
		long related = both.at().total() - page.select("#table tbody td.number").size();

		assertThat(page.select("#table .tier").eachText()).containsOnly("直接対応", "関連");
		assertThat(page.select("#table table .tier").eachText()).containsOnly("直接対応");
		assertThat(page.select("details#related > summary").text()).isEqualTo("関連 " + related + "件");
		assertThat(page.select("details#related[open]")).isEmpty();
		assertThat(page.select("details#related li")).hasSize((int) Math.min(100, related));
	}

	@Test
	void marksBothTiersInTheTableThatHoldsThem() {
		Document page = page("/compare" + PLANS + "&tier=RELATED");

		assertThat(page.select("#table table .tier").eachText()).contains("直接対応", "関連");
		assertThat(page.select("details#related")).isEmpty();
		assertThat(page.select("input[name=tier]").hasAttr("checked")).isTrue();
		assertThat(page.select(".heat td a").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.contains("&tier=RELATED"));
		assertThat(page.select(".downloads a").eachAttr("href")).filteredOn((address) -> address.contains("compare."))
			.hasSize(3)
			.allMatch((address) -> address.endsWith("tier=RELATED"));
	}

	@Test
	void foldsWhatIsRelatedToAGoal() {
		Document page = page("/?goal=" + GOAL);
		CounterpartPage related = this.initiatives.relatedElements(GOAL, CounterpartRequest.first(50));

		assertThat(page.select("details#related > summary").text()).isEqualTo("関連 " + related.at().total() + "件");
		assertThat(page.select("details#related li")).hasSize(related.counterparts().size());
		assertThat(page.select(".counterparts .town .tier").eachText()).doesNotContain("関連");
	}

	@Test
	void writesBothTiersIntoTheFileOnRequest() {
		assertThat(csv("")).doesNotContain("自動判定（関連）");
		assertThat(csv("&tier=RELATED")).contains(",関連,", "自動判定（関連）", ",直接対応,");
		assertThat(text("/api/v1/compare/all.csv?from=132217-5&tier=RELATED")).contains("自動判定（関連）");
	}

	@Test
	void knowsNoOtherTier() {
		assertThat(this.mvc.get().uri("/api/v1/compare" + PLANS + "&tier=WEAK").exchange()).hasStatus(400);
	}

	private GoalInitiatives goal(TierScope tiers) {
		return this.initiatives
			.supportingGoal(GOAL,
					new CounterpartRequest(null, tiers, Region.EVERYWHERE, EditionScope.CURRENT, Paging.first(100)))
			.orElseThrow();
	}

	private static CrosswalkRequest request(TierScope tiers) {
		return new CrosswalkRequest(KIYOSE, NISHITOKYO, null, null, tiers, Paging.whole());
	}

	private static List<Match> matches(Crosswalk table) {
		return table.rows().stream().flatMap((row) -> row.matches().stream()).toList();
	}

	private static Set<String> pairs(Crosswalk table) {
		return table.rows()
			.stream()
			.flatMap((row) -> row.matches().stream().map((match) -> row.element().id() + " " + match.element().id()))
			.collect(Collectors.toSet());
	}

	private static long count(ComparisonMatrix matrix) {
		return matrix.cells().stream().mapToLong(Cell::pairs).sum();
	}

	private String csv(String tier) {
		return text("/api/v1/compare.csv" + PLANS + tier);
	}

	private String text(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get()
			.uri(address)
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)
			.exchange();
		assertThat(result).hasStatusOk();
		return PageRules.check(result.getResponse());
	}

}
