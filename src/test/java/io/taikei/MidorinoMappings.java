package io.taikei;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Goal;
import io.taikei.model.Label;
import io.taikei.model.Mapping;
import io.taikei.model.MappingProvenance;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.MappingProvenance.Verdict;
import io.taikei.model.Municipality;
import io.taikei.model.NoCounterpart;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Predicate;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on {@link MidorinoPlan} and the plan of こかげ町, another town that
 * does not exist.
 */
public final class MidorinoMappings {

	public static final PlanId NEIGHBOUR = new PlanId("999032-1");

	private MidorinoMappings() {
	}

	public static Plan neighbour() {
		return new Plan(NEIGHBOUR, new Municipality("999032", "こかげ町", "架空県"), "1", "こかげ町総合計画", Plan.Status.DRAFT, 2024,
				null, List.of(goal("1", "木かげのある暮らし", 1), goal("2", "くらしを軽くする", 2)));
	}

	/**
	 * The overlaps, one of them twice, a pair that is rejected and a goal without
	 * counterpart.
	 */
	public static List<Mapping> all() {
		SourceSpan source = SourceSpan.line("midorino.sssom.tsv", 11);
		List<Mapping> all = new ArrayList<>(overlaps());
		all.add(new CuratedOverlap(MidorinoPlan.id("1-2"), NEIGHBOUR.element("2"), Predicate.CLOSE_MATCH, false,
				byLanguageModel(source, new Review("企画課", Verdict.CONFIRMED, LocalDate.of(2026, 2, 1)))));
		all.add(new CuratedOverlap(MidorinoPlan.id("2-1"), NEIGHBOUR.element("1"), Predicate.CLOSE_MATCH, true,
				byPerson(source)));
		all.add(new NoCounterpart(MidorinoPlan.id("2-2"), NEIGHBOUR, byLanguageModel(source, null)));
		return List.copyOf(all);
	}

	public static List<CuratedOverlap> overlaps() {
		return List.of(overlap("1-1", "1", Predicate.NARROW_MATCH, 9), overlap("1-2", "2", Predicate.CLOSE_MATCH, 10));
	}

	public static CuratedOverlap overlap(String midorino, String neighbour, Predicate predicate, int line) {
		return new CuratedOverlap(MidorinoPlan.id(midorino), NEIGHBOUR.element(neighbour), predicate, false,
				byPerson(SourceSpan.line("midorino.sssom.tsv", line)));
	}

	/** A decision of a person. */
	public static MappingProvenance byPerson(SourceSpan source) {
		return new MappingProvenance("semapv:ManualMappingCuration", new Decider(Decider.Kind.PERSON, "編集担当"), null,
				null, "どちらも同じ主題を掲げる。", LocalDate.of(2026, 1, 31), source);
	}

	/** What a language model decided, and somebody perhaps reviewed. */
	public static MappingProvenance byLanguageModel(SourceSpan source, @Nullable Review review) {
		return new MappingProvenance("semapv:LLMBasedMatching", new Decider(Decider.Kind.LANGUAGE_MODEL, "読み手 1.10"),
				"読み手 1.10", review, "両方の文書からそう読める。", LocalDate.of(2026, 1, 31), source);
	}

	private static PlanElement goal(String code, String title, int order) {
		var source = SourceSpan.line("kokage.txt", order);
		ElementId id = NEIGHBOUR.element(code);
		return new Goal(new Label(id, code, code, title, Provenance.STATED, "目標", order, false, null, List.of(), source,
				source), List.of(), List.of());
	}

}
