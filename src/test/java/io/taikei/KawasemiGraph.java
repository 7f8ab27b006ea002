package io.taikei;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.LoadReport;
import io.taikei.loader.MappingLoader;
import io.taikei.loader.BestOverlaps;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.KeptComparison;
import io.taikei.loader.KeptComparisons;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.decision.DecisionImport;
import io.taikei.loader.decision.DecisionLedger;
import io.taikei.review.DecisionFile;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.review.FiledDecision;
import io.taikei.review.OnConflict;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.loader.SuccessionLoader;
import io.taikei.loader.SuccessionReport;
import io.taikei.model.Mapping;
import io.taikei.model.Plan;
import io.taikei.succession.SuccessionFinder;
import io.taikei.validation.ValidPlans;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Loads {@link MidorinoPlan}, {@link KawasemiPlan} and their overlaps for the tests. */
@Component
public class KawasemiGraph {

	private static final String FREQUENCIES = "example";

	private static final Reviewer REVIEWER = new Reviewer("somebody", "REVIEWER");

	private final MidorinoGraph midorino;

	private final OverlapLoader overlaps;

	private final MappingLoader mappings;

	private final SuccessionLoader succession;

	private final KeptComparisons comparisons;

	private final ComparisonQueue queue;

	private final DecisionLedger ledger;

	private final DecisionImport imports;

	private final Neo4jClient client;

	KawasemiGraph(MidorinoGraph midorino, OverlapLoader overlaps, MappingLoader mappings, SuccessionLoader succession,
			KeptComparisons comparisons, ComparisonQueue queue, DecisionLedger ledger, DecisionImport imports,
			Neo4jClient client) {
		this.imports = imports;
		this.ledger = ledger;
		this.queue = queue;
		this.comparisons = comparisons;
		this.midorino = midorino;
		this.overlaps = overlaps;
		this.mappings = mappings;
		this.succession = succession;
		this.client = client;
	}

	public void load() {
		this.midorino.load();
		load(KawasemiPlan.plan());
		loadOverlaps(KawasemiPlan.overlaps());
	}

	/**
	 * Loads these overlaps of both plans, and no others, as those of a comparison that is
	 * kept and as the best of their elements.
	 */
	public OverlapReport loadOverlaps(List<Overlap> found) {
		this.comparisons.keep(List.of(KeptComparison.of(MidorinoPlan.ID, KawasemiPlan.ID, KeptComparison.By.DEFAULT)));
		OverlapReport report = this.overlaps.keep(MidorinoPlan.ID, KawasemiPlan.ID, ids(MidorinoPlan.plan()), found,
				FREQUENCIES);
		for (Plan plan : List.of(MidorinoPlan.plan(), KawasemiPlan.plan())) {
			report = report.plus(this.overlaps.load(best(plan, found)));
		}
		List.of(MidorinoPlan.ID, KawasemiPlan.ID).forEach(this.queue::settle);
		while (this.queue.countCounterparts()) {
			// A step of many.
		}
		this.comparisons.complete(KeptComparison.of(MidorinoPlan.ID, KawasemiPlan.ID, KeptComparison.By.DEFAULT), true);
		return report;
	}

	/** Tells that comparing does not find a pair any more, on which somebody decided. */
	public void loseOverlap(String overlapId) {
		this.overlaps.load(new BestOverlaps(Map.of(), Map.of(), List.of(), List.of(overlapId), FREQUENCIES));
	}

	/** What comparing would have found for the elements of a plan. */
	private BestOverlaps best(Plan plan, List<Overlap> found) {
		List<Overlap> current = (isCurrent(MidorinoPlan.ID) && isCurrent(KawasemiPlan.ID)) ? found : List.of();
		Map<ElementId, List<Overlap>> best = new LinkedHashMap<>();
		ids(plan).forEach((id) -> best.put(id,
				current.stream().filter((overlap) -> overlap.a().equals(id) || overlap.b().equals(id)).toList()));
		Map<ElementId, Double> least = isCurrent(plan.id())
				? best.keySet().stream().collect(Collectors.toMap(Function.identity(), (id) -> 0.0)) : Map.of();
		return new BestOverlaps(best, least, List.of(), List.of(), FREQUENCIES);
	}

	private boolean isCurrent(PlanId plan) {
		return this.client.query("MATCH (plan:Plan {id: $id}) RETURN plan.current")
			.bind(plan.value())
			.to("id")
			.fetchAs(Boolean.class)
			.one()
			.orElseThrow();
	}

	private static List<ElementId> ids(Plan plan) {
		return plan.elements().stream().map(PlanElement::id).toList();
	}

	public LoadReport load(Plan plan) {
		return this.midorino.load(plan);
	}

	/**
	 * Loads what was curated between Midorino's and Kawasemi's plans, and nothing else.
	 */
	public void loadCurated() {
		load(KawasemiPlan.curated());
	}

	/** Loads these mappings, and no others. */
	public void load(List<? extends Mapping> mappings) {
		this.mappings.load(mappings);
	}

	/** Loads the mappings of Midorino's neighbour, and nothing else. */
	public void loadMappings() {
		this.midorino.loadMappings();
	}

	/** Leaves no mapping to the other tests. */
	public void forgetMappings() {
		this.midorino.forgetMappings();
	}

	/** Loads the edition after Midorino's plan. */
	public void loadThird() {
		this.midorino.loadThird();
	}

	/** Loads what became of Midorino's elements in the edition after. */
	public SuccessionReport loadSuccession() {
		return this.succession.load(MidorinoPlan.ID, MidorinoThirdPlan.ID,
				new SuccessionFinder(MidorinoThemes.themes(), MidorinoThemes.frequencies())
					.find(ValidPlans.of(MidorinoPlan.plan()), ValidPlans.of(MidorinoThirdPlan.plan())));
	}

	/** Leaves one edition of Midorino's plan to the other tests. */
	public void forgetThird() {
		this.midorino.forgetThird();
	}

	/** Decides on an overlap, and loses its element; loading all again finds it. */
	public void loseDecision() {
		decide("999016-2:1-1-1.2~999024-1:1-1-1.2", Verdict.ACCEPTED, "同じ調査です。");
		this.midorino.load(MidorinoPlan.without("1-1-1.2"));
	}

	/**
	 * Decides on a place and a name that a language model read, and loads all with that.
	 */
	public void decidePlaces() {
		decide(new DecisionRequest(Subject.PLACEMENT, Verdict.PLACED, MidorinoPlan.id("2-1-1.1").value(),
				MidorinoPlan.id("2-1-2").value(), REVIEWER, null, null, null, null, null));
		decide(new DecisionRequest(Subject.NAMING, Verdict.NAMED, KawasemiPlan.id("1-2-1").value(), null, REVIEWER,
				null, "乳幼児と児童の健診", null, null, null));
		load();
	}

	/** Decides on a pair, undoes it, and finds that an element has no counterpart. */
	public void decideAndUndo() {
		decide("999016-2:1-1~999024-1:1-1-1", Verdict.ACCEPTED);
		decide("999016-2:1-1~999024-1:1-1-1", Verdict.WITHDRAWN);
		decide(new DecisionRequest(Subject.NO_COUNTERPART, Verdict.NONE, "999016-2:2-2", KawasemiPlan.ID.value(),
				REVIEWER, null, null, null, "sent once", null));
	}

	/** Imports a decision of somebody with an account, as another person does. */
	public void importDecision() {
		Decision decision = new Decision("imported", 0, Subject.OVERLAP, Verdict.REJECTED, end("1-2", MidorinoPlan.ID),
				end("1-2-1", KawasemiPlan.ID), new Reviewer("somebody", "REVIEWER", "somebody"), Instant.EPOCH, null,
				null, null, null);
		this.imports.take(new DecisionFile(List.of(new FiledDecision("a line", decision, false)), List.of(), 0),
				new Decision.Import(new Reviewer("another", "REVIEWER", "another"), Instant.EPOCH, "a.sssom.tsv",
						"urn:example"),
				OnConflict.RECORD, false);
	}

	private static DecidedEnd end(String code, PlanId plan) {
		return new DecidedEnd(plan.element(code).value(), plan, "", null, null, false);
	}

	/** Decides on an overlap, as a person does. */
	public Decision decide(String overlapId, Verdict verdict) {
		return decide(overlapId, verdict, null);
	}

	/** The same with a reason. */
	public Decision decide(String overlapId, Verdict verdict, @Nullable String note) {
		String[] ends = overlapId.split("~");
		DecisionResult result = decide(new DecisionRequest(Subject.OVERLAP, verdict, ends[0], ends[1], REVIEWER, note,
				null, null, null, null));
		return ((DecisionResult.Recorded) result).decision();
	}

	/** Decides on what is there now, whatever was decided before. */
	public DecisionResult decide(DecisionRequest request) {
		DecisionResult result = this.ledger.decide(request);
		return (result instanceof DecisionResult.Stale stale)
				? this.ledger.decide(request.basedOn(stale.tag().toString())) : result;
	}

	/** Leaves no decision to the other tests. */
	public void forgetDecisions() {
		this.client.query("MATCH (decision:Decision) DETACH DELETE decision").run();
		this.client.query("MATCH ()-[link:DECIDED_OVERLAP|DECIDED_NO_COUNTERPART]->() DELETE link").run();
		this.client
			.query("MATCH ()-[overlap:OVERLAPS]->() WHERE overlap.reviewState <> 'UNREVIEWED' "
					+ "SET overlap.reviewState = 'UNREVIEWED'")
			.run();
		markCounterparts();
	}

	private void markCounterparts() {
		this.client.query(LoadFile.COUNTERPARTS.text())
			.bind(this.client.query("MATCH (element:PlanElement) RETURN element.id").fetchAs(String.class).all())
			.to("elementIds")
			.run();
	}

}
