package io.taikei.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.taikei.MidorinoMappings;
import io.taikei.model.LevelNames;
import io.taikei.model.AccountLine;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.Source;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.MappingProvenance.Verdict;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.Crosswalk.Gap;
import io.taikei.query.comparison.Crosswalk.Gaps;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.Crosswalk.Row;
import io.taikei.query.comparison.Crosswalk.Sides;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.OverlapEvidence.ContextContribution;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.overlap.OverlapEvidence.ThemeContribution;
import io.taikei.query.overlap.OverlapEvidence.ThemeOrigin;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.path.PathStep;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** The crosswalk of two towns that do not exist. */
public final class SampleCrosswalk {

	public static final PlanSummary FROM = new PlanSummary("999997-2", "第2次計画", "2", Plan.Status.ADOPTED,
			new PlanSummary.Town("999997", "かぜ町"), LevelNames.NONE);

	public static final PlanSummary TO = new PlanSummary("999989-1", "みず & ひかり計画", "1", Plan.Status.DRAFT,
			new PlanSummary.Town("999989", "みず市"), LevelNames.NONE);

	private SampleCrosswalk() {
	}

	/**
	 * One computed pair, one that was only curated, a gap that was found, one that was
	 * decided on, and a reserved place.
	 */
	public static Crosswalk crosswalk() {
		PathStep vision = new PathStep("999989-1:1", Kind.GOAL, "1", "=HYPERLINK(\"x\")", "目標", Provenance.STATED, null,
				Provenance.STATED, null, SourceSpan.line("mizu.txt", 1));
		Element goal = element("999997-2:1", Kind.GOAL, "1", "風のまちを育てる", 3);
		Element policy = element("999989-1:1-1", Kind.POLICY, "1-1", "＝水辺の再生", 4);
		return new Crosswalk(FROM, TO, Kind.GOAL, Kind.POLICY, new PageOf(0, 100, 2),
				List.of(new Row(goal, List.of(),
						List.of(new Match(policy, List.of(vision), computed()),
								new Match(element("999989-1:1-2", Kind.POLICY, "1-2", "光の学び", 6), List.of(vision),
										curated())))),
				true,
				new Gaps(List.of(
						new Gap(new LocatedElement(element("999997-2:2", Kind.GOAL, "2", "-風をはかる", 9), List.of()),
								List.of()),
						new Gap(new LocatedElement(element("999997-2:3", Kind.GOAL, "3", "風を聞く", 11), List.of()),
								List.of(MidorinoMappings.byPerson(SourceSpan.line("kaze-mizu.sssom.tsv", 13))))),
						List.of()),
				new Sides(List.of(), List
					.of(new LocatedElement(element("999989-1:1-3", Kind.POLICY, "1-3", "", 7), List.of(vision)))),
				null);
	}

	/** What is handed in of it; the second policy comes from a document that was read. */
	static CrosswalkPaper paper() {
		Crosswalk crosswalk = crosswalk();
		List<LocatedElement> rows = crosswalk.rows()
			.stream()
			.map((row) -> new LocatedElement(row.element(), row.path()))
			.toList();
		List<LocatedElement> columns = crosswalk.rows()
			.stream()
			.flatMap((row) -> row.matches().stream())
			.map((match) -> new LocatedElement(match.element(), match.path()))
			.toList();
		return new CrosswalkPaper(crosswalk,
				new ComparisonMatrix(FROM, TO, Kind.GOAL, Kind.POLICY, new PageOf(0, 100, 1), rows, columns,
						List.of(new Cell("999997-2:1", "999989-1:1-1", 0.81234, 1, 0, 0, 0),
								new Cell("999997-2:1", "999989-1:1-2", null, 1, 1, 0, 0)),
						true, null),
				CitedPlaces
					.of(CitedPlaces.citedBy(crosswalk),
							Map.of(new Citation("999989-1", "mizu.txt", 6, 6),
									new AccountLine("みず計画.pdf", "3ページ", "本文", "光の学び"))),
				Map.of("999989-1:1-1", "beef"));
	}

	private static Similarity computed() {
		return new Similarity(0.81234, 0.9, 0.9, new ScoreParts(0.5, 0.7, 0.6, 0.9), "closeMatch", Tier.DIRECT, true,
				true, ReviewState.UNREVIEWED, null, true,
				new OverlapEvidence(
						List.of(new ThemeContribution(new ThemeRef("wind", new Bilingual("風", "wind")), 0.4)),
						List.of(new SharedTerm("水辺", 0.2)),
						List.of(new ContextContribution(new ThemeRef("water", new Bilingual("水", "water")), 0.1,
								new ThemeOrigin(Source.OWN, null), new ThemeOrigin(Source.ABOVE, "999996-1:1"))),
						List.of(), new Quotation("風のまちを育てる", new SourceSpan("kaze.txt", 3, 3)),
						new Quotation("＝水辺の再生", new SourceSpan("mizu.txt", 4, 5)), Basis.TEXTS),
				null, new Method("example", "1"), List.of());
	}

	private static Similarity curated() {
		return new Similarity(null, null, null, null, null, null, null, true, null, null, null, null, null, null,
				List.of(new CuratedMapping("broadMatch", false,
						MidorinoMappings.byLanguageModel(SourceSpan.line("kaze-mizu.sssom.tsv", 12),
								new Review("企画課", Verdict.CONFIRMED, LocalDate.of(2026, 2, 1))))));
	}

	private static Element element(String id, Kind kind, @Nullable String code, String title, int line) {
		String file = id.startsWith("999997") ? "kaze.txt" : "mizu.txt";
		return new Element(id, kind, code, code, title, Provenance.STATED, null, (kind == Kind.GOAL) ? "目標" : "施策",
				null, title.isEmpty(), title.isEmpty() ? "※新設予定" : null, null, SourceSpan.line(file, line), List.of(),
				List.of(), List.of(), List.of());
	}

}
