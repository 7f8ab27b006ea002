package io.taikei.cypher;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.ManyPlans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryProfile;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Profiles every query over ten plans, and over two hundred: what an answer costs depends
 * on the answer, not on how many plans there are.
 */
@GraphTest
class QueryCostIT {

	private static final int FEW = 10;

	private static final int MANY = 200;

	/** Hits that anybody may take, however few plans there are. */
	private static final int ENTRANCE = 1_000;

	/** The labels of which there are as many, however many plans. */
	private static final Set<String> FIXED = Set.of("DocumentFrequencies", "SdgGoal", "Theme", "Vocabulary");

	private final Map<QueryFile, Cost> few = new EnumMap<>(QueryFile.class);

	private final Map<QueryFile, Cost> many = new EnumMap<>(QueryFile.class);

	@BeforeAll
	void profile(@Autowired Driver driver, @Autowired ManyPlans plans) {
		plans.load(FEW);
		profile(driver, this.few);
		plans.load(MANY);
		profile(driver, this.many);
	}

	@AfterAll
	static void forgetPlans(@Autowired ManyPlans plans) {
		plans.forget();
	}

	@ParameterizedTest
	@EnumSource
	void scansNoLabelThatGrowsWithPlans(QueryFile file) {
		assertThat(cost(this.many, file).scans()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void joinsNothingWithEverything(QueryFile file) {
		assertThat(cost(this.many, file).products()).isEmpty();
	}

	/**
	 * At most three times as many hits of the database a row; for what is only counted,
	 * five.
	 */
	@ParameterizedTest
	@EnumSource
	void costsWhatItsAnswerIsWorth(QueryFile file) {
		Cost few = cost(this.few, file);
		Cost many = cost(this.many, file);

		assertThat(many.hits()).as("hits of the database, of which ten plans take %d", few.hits())
			.isLessThanOrEqualTo(ENTRANCE + 3 * few.hits() * Math.max(1, many.rows() / Math.max(1, few.rows()))
					+ 5 * Math.max(0, many.counted() - few.counted()));
	}

	private static Cost cost(Map<QueryFile, Cost> costs, QueryFile file) {
		return Objects.requireNonNull(costs.get(file));
	}

	private static void profile(Driver driver, Map<QueryFile, Cost> costs) {
		for (QueryFile file : QueryFile.values()) {
			try (Session session = driver.session()) {
				Result result = session.run("PROFILE " + file.text(), parameters(file));
				List<Record> rows = result.list();
				costs.put(file, Cost.of(result.consume().queryProfile().orElseThrow(), rows));
			}
		}
	}

	private static Map<String, Object> parameters(QueryFile file) {
		Map<String, Object> values = new HashMap<>();
		file.statement().parameters().keySet().forEach((name) -> values.put(name, VALUES.get(name)));
		return values;
	}

	private static final Map<String, Object> VALUES = values();

	private static Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		values.put("planId", ManyPlans.planId(3));
		values.put("sincePlanId", ManyPlans.planId(4));
		values.put("fromPlanId", ManyPlans.planId(3));
		values.put("toPlanId", ManyPlans.planId(5));
		values.put("planIds", Stream.of(0, 1, 2, 3).map(ManyPlans::planId).toList());
		values.put("below", 0.7);
		values.put("topId", ManyPlans.planId(3));
		values.put("goalId", ManyPlans.elementId(3, 1));
		values.put("goalIds", List.of(ManyPlans.elementId(3, 1), ManyPlans.elementId(3, 2)));
		values.put("elementId", ManyPlans.elementId(3, 3));
		values.put("otherId", ManyPlans.elementId(5, 3));
		values.put("otherIds", Stream.of(5, 7, 9).map(ManyPlans::planId).toList());
		values.put("computed", List.of(Map.of("elementId", ManyPlans.elementId(3, 3), "otherId",
				ManyPlans.elementId(5, 3), "score", 0.7, "tier", "DIRECT")));
		values.put("rowId", ManyPlans.elementId(3, 1));
		values.put("columnId", ManyPlans.elementId(5, 1));
		values.put("elementIds", Stream.of(1, 3, 7).map((place) -> ManyPlans.elementId(3, place)).toList());
		values.put("themeId", "waste-and-recycling");
		values.put("themeIds", List.of("waste-and-recycling"));
		values.put("themesOfPlans", List.of(Map.of("planId", ManyPlans.planId(3), "themeId", "waste-and-recycling")));
		values.put("fromRole", "Goal");
		values.put("toRole", "Policy");
		values.put("role", "Policy");
		values.put("municipality", ManyPlans.planId(3).substring(0, 6));
		values.put("terms", "推進");
		values.put("words", List.of(Map.of("forms", List.of("推進"))));
		values.put("keys", List.of("ごみ", "塵"));
		values.put("name", "青原川市");
		values.put("allEditions", false);
		values.put("tiers", List.of("DIRECT", "RELATED"));
		values.put("minMunicipalities", 2);
		values.put("elementsPerPlan", 5);
		values.put("columns", List.of(Map.of("planId", ManyPlans.planId(0), "role", "Goal"),
				Map.of("planId", ManyPlans.planId(3), "role", "Goal")));
		values.put("openIds", List.of(ManyPlans.elementId(3, 1)));
		values.put("shownIds",
				Stream.of(0, 1, 2, 3)
					.flatMap((plan) -> Stream.of(1, 2).map((place) -> ManyPlans.elementId(plan, place)))
					.toList());
		values.put("kinds", List.of("PLAN", "COMPARISON", "DECISION"));
		values.put("skip", 0);
		values.put("size", 20);
		values.put("file", "plan.txt");
		values.put("firstLine", 3);
		values.put("lastLine", 4);
		values.put("around", 2);
		values.put("spans",
				List.of(Map.of("planId", ManyPlans.planId(3), "file", "plan.txt", "firstLine", 3, "lastLine", 4)));
		return values;
	}

	/**
	 * What a query took.
	 *
	 * @param hits the hits of the database
	 * @param rows the rows of its answer
	 * @param counted how many it tells there are in all
	 * @param products the products of rows with rows that yield more than one
	 * @param scans those that look at every node of a label that grows with plans
	 */
	private record Cost(long hits, long rows, long counted, List<String> products, List<String> scans) {

		private static final Pattern LABEL = Pattern.compile(":(\\w+)");

		static Cost of(QueryProfile plan, List<Record> rows) {
			List<QueryProfile> all = all(plan).toList();
			return new Cost(all.stream().mapToLong((step) -> step.dbHits().orElse(0)).sum(), rows.size(),
					rows.stream().mapToLong((row) -> row.get("total").asLong(0)).max().orElse(0),
					all.stream()
						.filter((step) -> step.operatorType().startsWith("CartesianProduct")
								&& step.rows().orElse(0) > 1)
						.map(Cost::details)
						.toList(),
					all.stream().filter(Cost::scans).map(Cost::details).toList());
		}

		private static Stream<QueryProfile> all(QueryProfile plan) {
			return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(Cost::all));
		}

		private static boolean scans(QueryProfile step) {
			return step.operatorType().startsWith("AllNodesScan")
					|| step.operatorType().contains("RelationshipTypeScan")
					|| step.operatorType().contains("RelationshipTypesScan")
					|| (step.operatorType().matches(".*Labels?Scan.*") && LABEL.matcher(details(step))
						.results()
						.anyMatch((label) -> !FIXED.contains(label.group(1))));
		}

		private static String details(QueryProfile step) {
			return step.operatorType() + " " + step.arguments().get("Details");
		}

	}

}
