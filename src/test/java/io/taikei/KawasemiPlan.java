package io.taikei;

import java.util.List;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.ElementId;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.ContextTheme;
import io.taikei.model.Evidence.Origin;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Evidence.Source;
import io.taikei.model.Evidence;
import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.Label;
import io.taikei.model.Municipality;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Policy;
import io.taikei.model.Predicate;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * The plan of かわせみ町, a town that does not exist, and what its elements have in common
 * with those of {@link MidorinoPlan}, as if computed.
 */
public final class KawasemiPlan {

	public static final PlanId ID = new PlanId("999024-1");

	private static final String FILE = "kawasemi.txt";

	private KawasemiPlan() {
	}

	public static Plan plan() {
		return with(elements());
	}

	/** The plan as far as it has neither policies nor initiatives. */
	public static Plan visionAndGoals() {
		return with(elements().subList(0, 3));
	}

	private static Plan with(List<PlanElement> elements) {
		return new Plan(ID, new Municipality("999024", "かわせみ町", "架空県"), "1", "かわせみ町総合計画", Plan.Status.DRAFT, 2024, null,
				elements);
	}

	private static List<PlanElement> elements() {
		return List.of(new FutureVision(label("1", "1", "川とともに生きる", "将来像", 1, 1), "環境", List.of(), List.of()),
				new Goal(label("1-1", "1-1", "川辺のいのちを受けつぐ", "目標", 1, 2), below("1"), List.of()),
				new Goal(label("1-2", "1-2", "すこやかに育つ", "目標", 2, 10), below("1"), List.of()),
				new Policy(label("1-1-1", "1-1-1", "河川環境の保護", "方針", 1, 5), below("1-1"), List.of()), reserved(),
				new Policy(namedByModel("1-2-1", "児童の健診", 3, 11), below("1-2"), List.of()),
				new Initiative(label("1-1-1.1", null, "河川敷の草刈り", "事業", 1, 6), below("1-1-1"), List.of()),
				new Initiative(label("1-1-1.2", null, "魚の観察会", "事業", 2, 7), below("1-1-1"), List.of()));
	}

	/** The overlaps with Midorino's plan: the smaller id is always Midorino's. */
	public static List<Overlap> overlaps() {
		return List.of(
				overlap("1-1", "1-1-1", Predicate.CLOSE_MATCH, 0.82, true,
						evidence(quote("身近な自然を守ることが大切です。", 3), quote("河川環境の保護", 5))),
				overlap("1-1", "1-1", Predicate.RELATED_MATCH, 0.7, true,
						evidence(quote("身近な自然を守ることが大切です。", 3), quote("川辺のいのちを受けつぐ", 2))),
				overlap("1-1", "1-1-1.2", Predicate.BROAD_MATCH, 0.41, false,
						evidence(quote("身近な自然を守ることが大切です。", 3), quote("魚の観察会", 7))),
				overlap("1-1-2", "1-1-1", Predicate.EXACT_MATCH, 0.9, true,
						evidence(quote("水辺の再生", 8), quote("河川環境の保護", 5))),
				overlap("1-1-1.2", "1-1-1.2", Predicate.NARROW_MATCH, 0.64, true,
						evidence(quote("生きもの調査の実施", 9), quote("魚の観察会", 7))),
				overlap("1-2", "1-1-1.1", Predicate.RELATED_MATCH, 0.12, false,
						evidence(quote("ごみの少ない暮らしのために", 12), quote("河川敷の草刈り", 6))));
	}

	/** The same, of which those that the decision rule does not take are related. */
	public static List<Overlap> overlapsWithRelated() {
		return overlaps().stream()
			.map((overlap) -> overlap.accepted() ? overlap
					: new Overlap(overlap.a(), overlap.b(), overlap.predicate(), overlap.score(), overlap.likelihood(),
							overlap.parts(), Tier.RELATED, overlap.themes(), overlap.contextThemes(),
							overlap.evidence(), overlap.method()))
			.toList();
	}

	/**
	 * Two mappings to Midorino's plan: one beside an overlap, by a person, and one alone,
	 * by a language model.
	 */
	public static List<CuratedOverlap> curated() {
		SourceSpan source = SourceSpan.line("example.sssom.tsv", 12);
		return List.of(
				new CuratedOverlap(MidorinoPlan.id("1-1-2"), id("1-1-1"), Predicate.CLOSE_MATCH, false,
						MidorinoMappings.byPerson(source)),
				new CuratedOverlap(id("1-2-1"), MidorinoPlan.id("2-1"), Predicate.BROAD_MATCH, false,
						MidorinoMappings.byLanguageModel(source, null)));
	}

	public static ElementId id(String code) {
		return ID.element(code);
	}

	/** An overlap of two elements, by their codes. */
	public static Overlap overlap(String midorino, String kawasemi, Predicate predicate, double score, boolean accepted,
			Evidence evidence) {
		return new Overlap(MidorinoPlan.id(midorino), id(kawasemi), predicate, score, score,
				new ScoreParts(score / 2, score, score / 4, 1), accepted ? Tier.DIRECT : Tier.WEAK,
				evidence.themes().stream().map(SharedTheme::id).toList(),
				evidence.contextThemes().stream().map(ContextTheme::id).toList(), evidence, new Method("example", "1"));
	}

	private static Evidence evidence(Quote midorino, Quote kawasemi) {
		return new Evidence(List.of(), List.of(new SharedTerm("自然", 0.125)),
				List.of(new ContextTheme(new ThemeId("midorino-nature"), 0.5, Origin.OWN,
						new Origin(Source.ABOVE, id("1-1"))),
						new ContextTheme(new ThemeId("not-loaded"), 0.25, Origin.RELATED, Origin.RELATED)),
				List.of(), midorino, kawasemi, Basis.TEXTS);
	}

	/** A quote from the file of the plan that the text is in. */
	private static Quote quote(String text, int line) {
		boolean own = elements().stream().anyMatch((element) -> element.label().title().equals(text));
		return new Quote(text, SourceSpan.line(own ? FILE : "midorino.txt", line));
	}

	private static Policy reserved() {
		return new Policy(new Label(id("1-1-2"), "1-1-2", "1-1-2", "", Provenance.STATED, "方針", 2, true, "※検討中",
				List.of(), SourceSpan.line(FILE, 8), SourceSpan.line(FILE, 8)), below("1-1"), List.of());
	}

	private static Label namedByModel(String code, String title, int order, int line) {
		SourceSpan source = SourceSpan.line(FILE, line);
		return new Label(id(code), code, code, title, Provenance.MODEL_READ, MidorinoPlan.MODEL, "方針", order, false,
				null, List.of(), source, source);
	}

	private static List<Placement> below(String code) {
		return List.of(Placement.stated(id(code)));
	}

	private static Label label(String path, @Nullable String code, String title, String levelName, int order,
			int line) {
		SourceSpan source = SourceSpan.line(FILE, line);
		return new Label(id(path), code, code, title, Provenance.STATED, levelName, order, false, null, List.of(),
				(code != null) ? source : null, source);
	}

}
