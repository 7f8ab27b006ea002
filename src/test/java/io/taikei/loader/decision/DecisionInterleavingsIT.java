package io.taikei.loader.decision;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.decision.DecisionModel.Decided;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.review.FiledDecision;
import io.taikei.review.ImportResult;
import io.taikei.review.OnConflict;
import io.taikei.reviewing.DecisionExchange;
import io.taikei.sssom.LedgerSetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes between decisions, none is lost, and each holds on the elements that it
 * was made on: counted against a model that knows only titles. After each step, all that
 * stands is compared. {@code -Dtaikei.decisions.steps=10000} takes more steps,
 * {@code -Dtaikei.decisions.seed} others; a round of them begins with an empty ledger.
 */
@GraphTest
class DecisionInterleavingsIT {

	private static final int STEPS = Integer.getInteger("taikei.decisions.steps", 120);

	private static final long SEED = Long.getLong("taikei.decisions.seed", 1);

	/** A ledger that grows for ever would make each step slower than the one before. */
	private static final int ROUND = 250;

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

	/** An element whose name was inferred. */
	private static final String NAMED = "2-1-2";

	private static final Logger logger = LoggerFactory.getLogger(DecisionInterleavingsIT.class);

	private final Random random = new Random(SEED);

	private final Map<ElementId, String> titles = titles();

	private DecisionModel model = new DecisionModel();

	/** The plan as it was read last. */
	private Plan plan = MidorinoPlan.plan();

	/** Whether the edition after is loaded. */
	private boolean third;

	/** A file of decisions that somebody took out some time ago. */
	private byte[] taken = {};

	private long inTaken;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private PlanLoader loader;

	@Autowired
	private DecisionExchange exchange;

	@Autowired
	private Neo4jClient client;

	private DecidedGraph now = new DecidedGraph(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetThird();
		this.graph.load();
		this.graph.forgetDecisions();
	}

	@Test
	void losesNoDecision() {
		long all = 0;
		for (int step = 0; step < STEPS; step++) {
			if (step % ROUND == 0) {
				all += begin();
			}
			String done = step(step);
			this.now = DecidedGraph.read(this.client, this.titles.values());
			assertThat(this.now.decisions()).as("step %d of seed %d: %s", step, SEED, done)
				.isEqualTo(this.model.decisions());
			assertThat(this.now.states()).as("step %d of seed %d: %s", step, SEED, done)
				.isEqualTo(this.model.states(this.now.ids()::containsKey));
			assertThat(this.now.parents()).as("step %d of seed %d: %s", step, SEED, done)
				.containsAllEntriesOf(this.model.parents(this.now.ids()::containsKey));
			assertThat(this.now.gaps()).as("step %d of seed %d: %s", step, SEED, done)
				.isEqualTo(this.model.gaps((title) -> isThere(title) && hasOtherPlan()));
			assertThat(this.now.names()).as("step %d of seed %d: %s", step, SEED, done)
				.containsAllEntriesOf(this.model.names(this::isThere));
		}
		all += begin();
		logger.info("{} random interleavings of seed {}: {} decisions, 0 lost", STEPS, SEED, all);
	}

	/**
	 * Begins a round, where the one before has left all as it should be with both plans.
	 */
	private long begin() {
		this.graph.forgetThird();
		this.graph.load();
		DecidedGraph end = DecidedGraph.read(this.client, this.titles.values());
		assertThat(end.states()).isEqualTo(this.model.states((title) -> true));
		assertThat(end.parents()).containsAllEntriesOf(this.model.parents((title) -> true));
		assertThat(end.gaps()).isEqualTo(this.model.gaps((title) -> true));
		assertThat(end.names()).containsAllEntriesOf(this.model.names((title) -> true));
		assertThat(DecidedGraph.broken(this.client)).isEmpty();
		this.graph.forgetDecisions();
		long decisions = this.model.decisions();
		this.model = new DecisionModel();
		this.taken = new byte[0];
		this.third = false;
		this.now = end;
		load(MidorinoPlan.plan());
		return decisions;
	}

	/** Most steps decide; those that move much of the graph are rarer. */
	private String step(int step) {
		int kind = this.random.nextInt(100);
		if (kind < 30) {
			return decide(any(VERDICTS));
		}
		if (kind < 36) {
			return decide(Verdict.WITHDRAWN);
		}
		if (kind < 44) {
			return place(any(List.of(Verdict.PLACED, Verdict.PLACED, Verdict.UNSURE)));
		}
		if (kind < 48) {
			return place(Verdict.WITHDRAWN);
		}
		if (kind >= 80) {
			return decideOnOne(kind);
		}
		return (kind < 64) ? exchange(kind, step) : move(kind);
	}

	private String decideOnOne(int kind) {
		if (kind < 90) {
			return none((kind < 87) ? Verdict.NONE : Verdict.WITHDRAWN);
		}
		return (kind < 97) ? name(any(List.of(Verdict.NAMED, Verdict.UNSURE, Verdict.WITHDRAWN))) : nextEdition();
	}

	private String exchange(int kind, int step) {
		if (kind == 48) {
			return restore();
		}
		return (kind < 54) ? bringBack() : takeOthers(step);
	}

	private String move(int kind) {
		return switch (kind / 4) {
			case 16 -> renumber();
			case 17 -> drop();
			case 18 -> forget();
			default -> recompute();
		};
	}

	private String decide(Verdict verdict) {
		List<String> pair = pair();
		String a = this.now.ids().get(pair.getFirst());
		String b = this.now.ids().get(pair.getLast());
		if (a == null || b == null) {
			return "decide on what is not there";
		}
		String by = "reviewer " + this.random.nextInt(3);
		DecisionResult result = this.graph.decide(new DecisionRequest(Subject.OVERLAP, verdict, a, b,
				new Reviewer(by, "REVIEWER"), null, null, null, null, null));
		if (verdict == Verdict.ACCEPTED && this.model.isGap(pair.getFirst())) {
			assertThat(result).isInstanceOf(DecisionResult.Contradicted.class);
			return "accept what has no counterpart";
		}
		if (verdict != Verdict.WITHDRAWN) {
			this.model.decided(pair, new Decided(verdict, by));
		}
		else if (this.model.standing(pair) != null) {
			this.model.undone(pair);
		}
		else {
			assertThat(result).isInstanceOf(DecisionResult.NothingToUndo.class);
		}
		return verdict + " of " + pair;
	}

	private String place(Verdict verdict) {
		String title = title(MidorinoPlan.id(any(MOVABLE)));
		String place = title(MidorinoPlan.id(any(PLACES)));
		String element = this.now.ids().get(title);
		String parent = this.now.ids().get(place);
		if (element == null || parent == null) {
			return "place what is not there";
		}
		this.graph.decide(
				new DecisionRequest(Subject.PLACEMENT, verdict, element, (verdict == Verdict.PLACED) ? parent : null,
						new Reviewer("reviewer", "REVIEWER"), null, null, null, null, null));
		if (verdict != Verdict.WITHDRAWN) {
			this.model.placed(title, (verdict == Verdict.PLACED) ? place : DecisionModel.UNSURE);
		}
		else if (this.model.place(title) != null) {
			this.model.displaced(title);
		}
		load(this.plan);
		return verdict + " of " + title + " at " + place;
	}

	private String none(Verdict verdict) {
		String title = title(MidorinoPlan.id(any(MIDORINO)));
		String element = this.now.ids().get(title);
		if (element == null || !hasOtherPlan()) {
			return "find no counterpart of what is not there";
		}
		String by = "reviewer " + this.random.nextInt(3);
		DecisionResult result = this.graph.decide(new DecisionRequest(Subject.NO_COUNTERPART, verdict, element,
				KawasemiPlan.ID.value(), new Reviewer(by, "REVIEWER"), null, null, null, null, null));
		if (verdict == Verdict.NONE && this.model.isAccepted(title, this::isThere)) {
			assertThat(result).isInstanceOf(DecisionResult.Contradicted.class);
		}
		else if (verdict == Verdict.NONE) {
			this.model.none(title, by);
		}
		else if (this.model.isGap(title)) {
			this.model.undoneNone(title);
		}
		else {
			assertThat(result).isInstanceOf(DecisionResult.NothingToUndo.class);
		}
		return verdict + " of " + title;
	}

	private String name(Verdict verdict) {
		String title = title(MidorinoPlan.id(NAMED));
		String element = this.now.ids().get(title);
		if (element == null) {
			return "name what is not there";
		}
		String name = "幼児期の学び" + this.random.nextInt(9);
		this.graph
			.decide(new DecisionRequest(Subject.NAMING, verdict, element, null, new Reviewer("reviewer", "REVIEWER"),
					null, (verdict == Verdict.NAMED) ? name : null, null, null, null));
		if (verdict != Verdict.WITHDRAWN) {
			this.model.named(title, (verdict == Verdict.NAMED) ? name : title);
		}
		else if (this.model.isNamed(title)) {
			this.model.unnamed(title);
		}
		load(this.plan);
		return verdict + " " + name;
	}

	/** Loads the edition after, or forgets it. */
	private String nextEdition() {
		this.third = !this.third && isThere(title(MidorinoPlan.id("1-1")));
		if (this.third) {
			load(MidorinoPlan.plan());
			this.graph.loadThird();
			this.graph.loadSuccession();
		}
		else {
			this.graph.forgetThird();
		}
		return this.third ? "load the next edition" : "forget the next edition";
	}

	private boolean isThere(String title) {
		return this.now.ids().containsKey(title);
	}

	private boolean hasOtherPlan() {
		return isThere(title(KawasemiPlan.id("1-1")));
	}

	/** Brings back what was taken out some time ago, and takes out what is there now. */
	private String bringBack() {
		if (this.taken.length > 0) {
			ImportResult result = take(this.taken, any(List.of(OnConflict.values())), this.random.nextBoolean());
			assertThat(result.refused()).as("%s", result.findings()).isFalse();
			assertThat(result.recorded()).isZero();
			assertThat(result.known()).isEqualTo((int) this.inTaken);
		}
		this.taken = this.exchange.export(null, null);
		this.inTaken = this.model.decisions();
		return "bring back what was taken out";
	}

	/** Loses the ledger, and takes it from a file. */
	private String restore() {
		byte[] all = this.exchange.export(null, null);
		this.graph.forgetDecisions();
		ImportResult result = take(all, OnConflict.REFUSE, false);
		assertThat(result.refused()).as("%s", result.findings()).isFalse();
		assertThat(decisionsOf(this.exchange.export(null, null))).isEqualTo(decisionsOf(all));
		return "restore " + result.recorded() + " decisions";
	}

	/** All that a file says of decisions but who brought them, and how often. */
	private static List<Decision> decisionsOf(byte[] content) {
		return LedgerSetReader.read(Path.of("x.sssom.tsv"), new String(content, StandardCharsets.UTF_8))
			.decisions()
			.stream()
			.map(FiledDecision::decision)
			.map((one) -> new Decision(one.id(), one.number(), one.subject(), one.verdict(), one.a(), one.b(), one.by(),
					one.at(), one.note(), one.basis(), one.title(), one.withdraws()))
			.toList();
	}

	private String takeOthers(int step) {
		OthersSet set = new OthersSet();
		Map<List<String>, Verdict> rows = new LinkedHashMap<>();
		for (int i = this.random.nextInt(3); i >= 0; i--) {
			List<String> pair = pair();
			String a = this.now.ids().get(pair.getFirst());
			String b = this.now.ids().get(pair.getLast());
			Verdict verdict = any(VERDICTS.subList(0, 2));
			if (a != null && b != null && rows.putIfAbsent(pair, verdict) == null) {
				set.add(a, b, verdict, "step " + step);
			}
		}
		OnConflict onConflict = any(List.of(OnConflict.values()));
		boolean dryRun = this.random.nextInt(4) == 0;
		ImportResult result = take(set.content(), onConflict, dryRun);
		List<List<String>> inConflict = rows.entrySet()
			.stream()
			.filter((row) -> isInConflict(row.getKey(), row.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		boolean refused = onConflict == OnConflict.REFUSE && !inConflict.isEmpty();
		assertThat(result.refused()).as("%s", result.findings()).isEqualTo(refused);
		if (onConflict == OnConflict.SKIP) {
			rows.keySet().removeAll(inConflict);
		}
		assertThat(result.recorded()).isEqualTo(refused ? 0 : rows.size());
		if (!dryRun && !refused) {
			rows.forEach((pair, verdict) -> this.model.decided(pair, new Decided(verdict, OthersSet.AUTHOR)));
		}
		return "take " + rows + ", " + onConflict + (dryRun ? ", dry" : "");
	}

	/** Somebody else's decision stands, and is another. */
	private boolean isInConflict(List<String> pair, Verdict verdict) {
		if (verdict == Verdict.ACCEPTED && this.model.isGap(pair.getFirst())) {
			return true;
		}
		Decided standing = this.model.standing(pair);
		return standing != null && standing.verdict() != verdict && !standing.by().equals(OthersSet.AUTHOR);
	}

	private ImportResult take(byte[] content, OnConflict onConflict, boolean dryRun) {
		return this.exchange.take("x.sssom.tsv", content, new Reviewer("reviewer", "REVIEWER"), onConflict, dryRun);
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

	private List<String> pair() {
		return List.of(title(MidorinoPlan.id(any(MIDORINO))), title(KawasemiPlan.id(any(KAWASEMI))));
	}

	private <T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private String title(ElementId id) {
		return Objects.requireNonNull(this.titles.get(id), id::value);
	}

	private static Map<ElementId, String> titles() {
		List<ElementId> decidedOn = Stream
			.concat(Stream.of(MIDORINO, MOVABLE, PLACES).flatMap(List::stream).map(MidorinoPlan::id),
					KAWASEMI.stream().map(KawasemiPlan::id))
			.toList();
		Map<ElementId, String> titles = new LinkedHashMap<>();
		for (Plan plan : List.of(MidorinoPlan.plan(), KawasemiPlan.plan())) {
			plan.elements()
				.stream()
				.filter((element) -> decidedOn.contains(element.id()))
				.forEach((element) -> titles.put(element.id(), element.label().title()));
		}
		return titles;
	}

}
