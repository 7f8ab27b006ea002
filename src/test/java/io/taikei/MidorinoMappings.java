package io.taikei;

import java.time.LocalDate;
import java.util.List;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.ElementId;
import io.taikei.model.Goal;
import io.taikei.model.Label;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import io.taikei.model.Standing;

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

	public static List<CuratedOverlap> overlaps() {
		return List.of(overlap("1-1", "1", Predicate.NARROW_MATCH, 9), overlap("1-2", "2", Predicate.CLOSE_MATCH, 10));
	}

	public static CuratedOverlap overlap(String midorino, String neighbour, Predicate predicate, int line) {
		return new CuratedOverlap(MidorinoPlan.id(midorino), NEIGHBOUR.element(neighbour), predicate,
				"semapv:ManualMappingCuration", "編集担当", "どちらも同じ主題を掲げる。", LocalDate.of(2026, 1, 31),
				SourceSpan.line("midorino.sssom.tsv", line));
	}

	private static PlanElement goal(String code, String title, int order) {
		var source = SourceSpan.line("kokage.txt", order);
		ElementId id = NEIGHBOUR.element(code);
		return new Goal(
				new Label(id, code, code, title, Standing.STATED, "目標", order, false, null, List.of(), source, source),
				List.of(), List.of());
	}

}
