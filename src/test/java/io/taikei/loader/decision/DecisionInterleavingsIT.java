package io.taikei.loader.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.cypher.CheckFile;
import io.taikei.loader.PlanLoader;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes between decisions, none is lost, and each holds on the elements that it
 * was made on: counted against a model that knows only titles.
 * {@code -Dtaikei.decisions.steps=10000} takes more steps,
 * {@code -Dtaikei.decisions.seed} others.
 */
@GraphTest
class DecisionInterleavingsIT {

	private static final int STEPS = Integer.getInteger("taikei.decisions.steps", 120);

	private static final long SEED = Long.getLong("taikei.decisions.seed", 1);

	private static final List<String> MIDORINO = List.of("1-1", "1-2", "1-1-1", "1-1-2", "2-1", "2-2", "2-1-1");

	private static final List<String> KAWASEMI = List.of("1-1", "1-1-1", "1-1-1.1", "1-1-1.2", "1-2-1");

	private static final List<Verdict> VERDICTS = List.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNSURE);

	/** Elements that have none below them, and may be missing. */
	private static final List<String> LEAVES = List.of("1-1-1.1", "1-1-2.1", "1-2.1", "2-1-1.1", "2-1-2");

	/** Elements that may change their numbers with each other. */
	private static final List<List<String>> SIBLINGS = List.of(List.of("1-1-1", "1-1-2"), List.of("1-1", "1-2"),
			List.of("2-1-1", "2-1-2"), List.of("2-1", "2-2"));

	/** Elements of which the place was not stated, and where they may be placed. */
	private static final List<String> MOVABLE = List.of("1-1-1.2", "1-1-2.1", "2-1-1.1");

	private static final List<String> PLACES = List.of("1-1-1", "1-1-2", "2-1-1", "2-1-2");

	private final Random random = new Random(SEED);

	/** What was decided on a pair of titles, and not undone, the last at the end. */
	private final Map<List<String>, List<Verdict>> standing = new LinkedHashMap<>();

	/** Where a title was placed, by titles too. */
	private final Map<String, List<String>> places = new LinkedHashMap<>();

	/** The plan as it was read last. */
	private Plan plan = MidorinoPlan.plan();

	private final Map<String, String> titles = new LinkedHashMap<>();

	private long decisions;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private PlanLoader loader;

	@Autowired
	private Neo4jClient client;

	@AfterEach
	void forgetDecisions() {
		this.graph.load();
		this.graph.forgetDecisions();
	}

	@Test
	void losesNoDecision() {
		this.graph.load();
		MIDORINO.forEach((code) -> this.titles.put(code, titleOf(MidorinoPlan.id(code).value())));
		MOVABLE.forEach((code) -> this.titles.put(code, titleOf(MidorinoPlan.id(code).value())));
		PLACES.forEach((code) -> this.titles.put(code, titleOf(MidorinoPlan.id(code).value())));
		KAWASEMI.forEach((code) -> this.titles.put("k" + code, titleOf(KawasemiPlan.id(code).value())));
		for (int step = 0; step < STEPS; step++) {
			String done = step();
			assertThat(count()).as("step %d of seed %d: %s", step, SEED, done).isEqualTo(this.decisions);
			assertThat(states()).as("step %d of seed %d: %s", step, SEED, done).isEqualTo(expected());
			assertThat(parents()).as("step %d of seed %d: %s", step, SEED, done)
				.containsAllEntriesOf(expectedParents());
		}
		this.graph.load();
		assertThat(parents()).containsAllEntriesOf(expectedParents());
		assertThat(states()).isEqualTo(expected());
		assertThat(checks()).isEmpty();
	}

	private String step() {
		int kind = this.random.nextInt(13);
		if (kind < 5) {
			return decide(VERDICTS.get(this.random.nextInt(VERDICTS.size())));
		}
		return switch (kind) {
			case 5 -> decide(Verdict.WITHDRAWN);
			case 6 -> renumber();
			case 7 -> drop();
			case 8 -> forget();
			case 9, 10 -> place(Verdict.PLACED);
			case 11 -> place(Verdict.WITHDRAWN);
			default -> recompute();
		};
	}

	private String decide(Verdict verdict) {
		String one = this.titles.get(any(MIDORINO));
		String other = this.titles.get("k" + any(KAWASEMI));
		Map<String, String> ids = ids();
		String a = ids.get(one);
		String b = ids.get(other);
		if (a == null || b == null) {
			return "decide on what is not there";
		}
		DecisionResult result = this.graph.decide(new DecisionRequest(Subject.OVERLAP, verdict, a, b,
				new Reviewer("reviewer " + this.random.nextInt(3), "REVIEWER"), null, null, null, null, null));
		List<Verdict> before = this.standing.computeIfAbsent(List.of(one, other), (pair) -> new ArrayList<>());
		if (result instanceof DecisionResult.Recorded) {
			this.decisions++;
			if (verdict == Verdict.WITHDRAWN) {
				before.removeLast();
			}
			else {
				before.add(verdict);
			}
		}
		else {
			assertThat(result).isInstanceOf(DecisionResult.NothingToUndo.class);
			assertThat(before).isEmpty();
		}
		return verdict + " of " + one + " and " + other;
	}

	private String place(Verdict verdict) {
		Map<String, String> ids = ids();
		String title = Objects.requireNonNull(this.titles.get(any(MOVABLE)));
		String place = Objects.requireNonNull(this.titles.get(any(PLACES)));
		String element = ids.get(title);
		String parent = ids.get(place);
		if (element == null || parent == null) {
			return "place what is not there";
		}
		List<String> before = this.places.computeIfAbsent(title, (none) -> new ArrayList<>());
		DecisionResult result = this.graph.decide(
				new DecisionRequest(Subject.PLACEMENT, verdict, element, (verdict == Verdict.PLACED) ? parent : null,
						new Reviewer("reviewer", "REVIEWER"), null, null, null, null, null));
		if (verdict == Verdict.PLACED) {
			before.add(place);
		}
		else if (!before.isEmpty()) {
			before.removeLast();
		}
		if (result instanceof DecisionResult.Recorded) {
			this.decisions++;
		}
		load(this.plan);
		return verdict + " of " + title + " at " + place;
	}

	private void load(Plan read) {
		this.plan = read;
		this.graph.load(read);
	}

	private String renumber() {
		Map<String, String> codes = new LinkedHashMap<>();
		for (List<String> siblings : SIBLINGS) {
			List<String> shuffled = new ArrayList<>(siblings);
			Collections.shuffle(shuffled, this.random);
			IntStream.range(0, siblings.size()).forEach((i) -> codes.put(siblings.get(i), shuffled.get(i)));
		}
		load(new RenumberedPlan(codes).of(MidorinoPlan.plan()));
		return "renumber by " + codes;
	}

	private String drop() {
		List<String> dropped = LEAVES.stream().filter((leaf) -> this.random.nextBoolean()).toList();
		load(RenumberedPlan.without(dropped));
		return "drop " + dropped;
	}

	private String forget() {
		boolean first = this.random.nextBoolean();
		this.loader.forget(first ? MidorinoPlan.ID : KawasemiPlan.ID);
		if (this.random.nextBoolean()) {
			reload(first);
		}
		return "forget " + (first ? "the first" : "the second");
	}

	private void reload(boolean first) {
		if (first) {
			load(MidorinoPlan.plan());
		}
		else {
			this.graph.load(KawasemiPlan.plan());
		}
	}

	private String recompute() {
		load(MidorinoPlan.plan());
		this.graph.load(KawasemiPlan.plan());
		List<Overlap> found = KawasemiPlan.overlaps().stream().filter((overlap) -> this.random.nextBoolean()).toList();
		this.graph.loadOverlaps(found);
		return "find " + found.size() + " overlaps";
	}

	private String any(List<String> codes) {
		return codes.get(this.random.nextInt(codes.size()));
	}

	/** What has to hold of the pairs of which both elements are there. */
	private Map<List<String>, String> expected() {
		Map<String, String> ids = ids();
		return this.standing.entrySet()
			.stream()
			.filter((pair) -> !pair.getValue().isEmpty() && pair.getKey().stream().allMatch(ids::containsKey))
			.collect(Collectors.toMap(Map.Entry::getKey, (pair) -> pair.getValue().getLast().name()));
	}

	private Map<String, String> expectedParents() {
		Map<String, String> ids = ids();
		return this.places.entrySet()
			.stream()
			.filter((place) -> !place.getValue().isEmpty() && ids.containsKey(place.getKey())
					&& ids.containsKey(place.getValue().getLast()))
			.collect(Collectors.toMap(Map.Entry::getKey, (place) -> place.getValue().getLast()));
	}

	private Map<String, String> parents() {
		return this.client
			.query("MATCH (element:PlanElement {planId: $planId})-[:PART_OF {order: 1}]->(parent:PlanElement) "
					+ "WHERE element.title IN $titles RETURN element.title AS title, parent.title AS parent")
			.bindAll(Map.of("planId", MidorinoPlan.ID.value(), "titles", List.copyOf(this.titles.values())))
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("title"), (row) -> (String) row.get("parent")));
	}

	private Map<List<String>, String> states() {
		return this.client
			.query("MATCH (a:PlanElement)-[link:DECIDED_OVERLAP]-(b:PlanElement) WHERE a.planId = $planId "
					+ "RETURN a.title AS a, b.title AS b, link.state AS state")
			.bind(MidorinoPlan.ID.value())
			.to("planId")
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> List.of((String) row.get("a"), (String) row.get("b")),
					(row) -> (String) row.get("state")));
	}

	private Map<String, String> ids() {
		return this.client.query("MATCH (element:PlanElement) WHERE element.title IN $titles RETURN element")
			.bind(List.copyOf(this.titles.values()))
			.to("titles")
			.fetchAs(String[].class)
			.mappedBy((types,
					row) -> new String[] { row.get("element").get("title").asString(),
							row.get("element").get("id").asString() })
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> row[0], (row) -> row[1]));
	}

	private String titleOf(String id) {
		return Objects.requireNonNull(this.client.query("MATCH (element:PlanElement {id: $id}) RETURN element.title")
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.one()
			.orElse(null), id);
	}

	private long count() {
		return this.client.query("MATCH (decision:Decision) RETURN count(decision)")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private List<Object> checks() {
		return List
			.of(CheckFile.DECIDED_OVERLAP_UNLIKE_ITS_DECISION, CheckFile.DECISION_OUT_OF_PLACE,
					CheckFile.COUNTERPART_UNLIKE_ITS_RULE)
			.stream()
			.<Object>flatMap((check) -> this.client.query(check.text()).fetch().all().stream())
			.toList();
	}

}
