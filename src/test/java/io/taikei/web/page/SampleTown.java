package io.taikei.web.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.MidorinoMappings;
import io.taikei.model.LevelNames;
import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.model.Decider;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.Source;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Indicator;
import io.taikei.model.MappingProvenance.Review;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.model.Succession;
import io.taikei.query.Element;
import io.taikei.query.LocatedElement;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.StatedSentence;
import io.taikei.query.ThemeRef;
import io.taikei.query.edition.ElementOfEdition;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.goal.ElementCounterparts;
import io.taikei.query.goal.FoundGoals;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.goal.GoalInitiatives.Measure;
import io.taikei.query.goal.GoalInitiatives.PlacedInitiative;
import io.taikei.query.goal.GoalInitiatives;
import io.taikei.query.goal.GoalsOfPlan;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.DecidedGap;
import io.taikei.query.overlap.OverlapEvidence.ContextContribution;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.overlap.OverlapEvidence.ThemeContribution;
import io.taikei.query.overlap.OverlapEvidence.ThemeOrigin;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.overlap.OverlapReview;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.search.Reason;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.Link;
import io.taikei.query.path.PathStep;
import io.taikei.query.plan.ElementCounts;
import io.taikei.query.plan.PlanOutline.Node;
import io.taikei.query.plan.PlanOutline;
import io.taikei.query.source.ElementsAtLines;
import io.taikei.query.source.SourceText;
import io.taikei.query.theme.ElementTheme;
import io.taikei.query.theme.ThemeBranch;
import io.taikei.query.theme.ThemeSpread.AddressedTheme;
import io.taikei.query.theme.ThemeSpread.AddressingElement;
import io.taikei.query.theme.ThemeSpread.PlanShare;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** A fictional town's plan, as the queries answer about it. */
public final class SampleTown {

	static final String CODE = "999997";

	static final Decider PERSON = new Decider(Decider.Kind.PERSON, "風見市企画課");

	static final Decider MODEL = new Decider(Decider.Kind.LANGUAGE_MODEL, "手引きに従って読む言語モデル");

	public static final String PLAN = CODE + "-2";

	public static final String GOAL = PLAN + ":1-1";

	public static final String GOAL_WITHOUT_INITIATIVES = PLAN + ":1-2";

	public static final String FILE = "plan.txt";

	private static final PlanSummary SUMMARY = new PlanSummary(PLAN, "第2次風見市総合計画", "2", Plan.Status.DRAFT,
			new PlanSummary.Town(CODE, "風見市"), LevelNames.NONE);

	private static final Element VISION = element(Kind.FUTURE_VISION, "1", "風とともに暮らすまち", "将来像", 3, 4);

	private static final Element SHORE = element(Kind.GOAL, "1-1", "海辺の環境を守るために", "基本目標", 6, 7);

	private static final Element HARBOUR = harbour();

	private static final Element SAND = element(Kind.POLICY, "1-1-1", "砂浜の保全", "施策", 9, 9);

	private static final Element RESERVED = new Element(PLAN + ":1-1-2", Kind.POLICY, "1-1-2", "１-１-２", "",
			Provenance.STATED, null, "施策", null, true, "※風力に関する施策を新設予定。", span(12, 12), span(12, 12), List.of(),
			List.of(), List.of(), List.of());

	private static final Element PROJECT = element(Kind.PROJECT, "P1", "海とまちの架け橋プロジェクト", "重点プロジェクト", 25, 25);

	private static final Element QUAY = element(Kind.POLICY, "1-2-1", "岸壁の整備", "施策", 18, 18);

	private static final Element CLEANING = element(Kind.INITIATIVE, null, "海岸清掃の推進", "取組", 20, 20);

	private static final Element PATROL = element(Kind.INITIATIVE, null, "巡回の<強化>", "取組", 21, 21);

	private static final Element SURVEY = element(Kind.INITIATIVE, null, "地形調査", "取組", 22, 22);

	private SampleTown() {
	}

	static MunicipalityNode municipality() {
		return new MunicipalityNode(CODE, "風見市", "東京都");
	}

	static PlanNode plan() {
		return new PlanNode(PLAN, SUMMARY.title(), "2", Plan.Status.DRAFT, 2024, null, true, municipality());
	}

	static ElementCounts counts() {
		return new ElementCounts(1, 2, 2, 3, 1, 1);
	}

	static PlanOutline outline() {
		Node sand = node(SAND, stated(), node(CLEANING, stated()), node(PATROL, inferred()), node(SURVEY, reviewed()));
		Node shore = node(SHORE, stated(), sand, node(RESERVED, stated()));
		return new PlanOutline(SUMMARY,
				List.of(new Node(VISION, null, "部門別計画", List.of(shore, node(HARBOUR, stated()))),
						new Node(PROJECT, null, null, List.of(node(SHORE, stated()), node(SAND, stated())))));
	}

	static GoalsOfPlan goals() {
		return new GoalsOfPlan(SUMMARY,
				List.of(new GoalsOfPlan.Branch(named(VISION), List.of(named(SHORE), named(HARBOUR)))));
	}

	private static ElementRef named(Element element) {
		return new ElementRef(element.id(), element.kind(), element.code(), element.title(), element.levelName(),
				element.source());
	}

	private static Node node(Element element, Link placement, Node... children) {
		return new Node(element, placement, null, List.of(children));
	}

	/** The files that the plan was read from. */
	static List<SourceText> texts() {
		return List.of(new SourceText(FILE, List.of("第2次風見市総合計画", "", "１　風とともに", "暮らすまち", "", "１-１　海辺の環境を守る", "ために")),
				new SourceText("appendix.txt", List.of("付録")));
	}

	public static FoundGoals found(String text, long total, GoalInitiatives... goals) {
		return new FoundGoals(text, List.of(text), List.of(), total, Stream.of(goals).map(SampleTown::found).toList(),
				(goals.length == 0) ? new Bilingual("なし", "none") : null);
	}

	/** Goals that have a number. */
	public static FoundGoals numbered(String number, GoalInitiatives... goals) {
		List<Reason> code = List.of(new Reason(Reason.Where.CODE, List.of(number), false, List.of(), null));
		return new FoundGoals(number, List.of(number), List.of(), goals.length,
				Stream.of(goals).map((goal) -> found(goal, code)).toList(), null);
	}

	private static FoundGoals.FoundGoal found(GoalInitiatives answer) {
		return found(answer, List.of());
	}

	private static FoundGoals.FoundGoal found(GoalInitiatives answer, List<Reason> reasons) {
		return new FoundGoals.FoundGoal(answer.goal(), answer.plan(), answer.path(),
				List.of(new FoundGoals.FoundElement(answer.goal(), reasons, List.of())), 1,
				new FoundGoals.GoalCounts(answer.goal().id(), 1, answer.stated().size(), answer.measures().size(),
						answer.counterparts().size()),
				answer.compared());
	}

	/** The shore's goal, its initiative and the project, about a theme. */
	public static ThemeSpread spread() {
		ThemeRef sea = new ThemeRef("sea", new Bilingual("海", "Sea"));
		List<AddressedTheme> addressed = List.of(new AddressedTheme(sea, 1, List.of("海辺")));
		return new ThemeSpread(
				new ThemeBranch(sea, "nature", List.of("海辺"), List.of(), null, 1, List.of(),
						List.of(new ThemeBranch(new ThemeRef("harbour", new Bilingual("港湾", "Harbours")), "sea",
								List.of(), List.of(), null, 0, List.of(), List.of()))),
				List.of(new ThemeRef("nature", new Bilingual("自然", "Nature"))), new PageOf(0, 10, 1),
				List.of(new PlanShare(SUMMARY, 4,
						List.of(new AddressingElement(PROJECT, List.of(), 1, addressed),
								new AddressingElement(HARBOUR, List.of(), 1, addressed),
								new AddressingElement(SHORE, List.of(), 1, addressed),
								new AddressingElement(CLEANING, pathOfInitiative(), 1, addressed)))));
	}

	/** Two policies' places, as the lines of the file lead to them. */
	public static ElementsAtLines elementsAtLines() {
		return new ElementsAtLines(
				List.of(new LocatedElement(SAND, pathOfInitiative().subList(0, 2)),
						new LocatedElement(SHORE, List.of())),
				new LocatedElement(VISION, List.of()), new LocatedElement(CLEANING, pathOfInitiative()));
	}

	public static ElementInPlan elementInPlan() {
		return new ElementInPlan(CLEANING, SUMMARY, null, pathOfInitiative(), stated(), List.of(), List.of());
	}

	public static GoalInitiatives goal() {
		List<PathStep> path = List.of(step(VISION, Provenance.STATED), step(SHORE, Provenance.STATED),
				step(SAND, Provenance.STATED));
		return new GoalInitiatives(SUMMARY, SHORE, path.subList(0, 1), List.of(VISION, SAND),
				List.of(new PlacedInitiative(CLEANING, path, stated(), List.of()),
						new PlacedInitiative(PATROL, path, inferred(), List.of()),
						new PlacedInitiative(SURVEY, path, reviewed(), List.of())),
				List.of(), List.of(RESERVED), List.of(), List.of(), new PageOf(0, 40, 0), true, List.of(), null);
	}

	static GoalInitiatives goalWithoutInitiatives() {
		return new GoalInitiatives(SUMMARY, HARBOUR, List.of(step(VISION, Provenance.STATED)), List.of(VISION),
				List.of(), List.of(QUAY), List.of(), List.of(new Measure("そのため、港の桟橋を整備します。", span(15, 15))), List.of(),
				new PageOf(0, 40, 0), true, List.of(),
				new Bilingual("この文書は、この目標の取組を記載していません。", "The document states no initiative for this goal."));
	}

	/** With counterparts of as many names. */
	public static GoalInitiatives goalWithCounterparts(int number) {
		GoalInitiatives found = goalWithoutInitiatives();
		return new GoalInitiatives(found.plan(), found.goal(), found.path(), found.steps(), found.stated(),
				found.policies(), found.placeholders(), found.measures(),
				IntStream.range(0, number).mapToObj(SampleTown::counterpart).toList(), new PageOf(0, 40, number), true,
				List.of(), found.explanation());
	}

	/**
	 * The goal with one initiative whose place a language model read, and one it left
	 * open.
	 */
	public static GoalInitiatives goalReadByModel() {
		GoalInitiatives found = goal();
		List<PathStep> path = pathOfInitiative();
		Link.Candidate other = candidate(.55);
		return new GoalInitiatives(found.plan(), found.goal(), found.path(), found.steps(),
				List.of(new PlacedInitiative(CLEANING, path,
						new Link(Provenance.MODEL_READ, MODEL, 1, List.of(), other), List.of()),
						new PlacedInitiative(PATROL, path,
								new Link(Provenance.INFERRED, MODEL, .6, List.of(other), other), List.of())),
				found.policies(), found.placeholders(), found.measures(), found.counterparts(), found.counterpartsAt(),
				true, List.of(), found.explanation());
	}

	/** A goal of which a language model decided that another plan has no counterpart. */
	public static GoalInitiatives goalWithoutCounterpart() {
		GoalInitiatives found = goalWithoutInitiatives();
		return new GoalInitiatives(found.plan(), found.goal(), found.path(), found.steps(), found.stated(),
				found.policies(), found.placeholders(), found.measures(), List.of(), found.counterpartsAt(), true,
				List.of(new DecidedGap(SUMMARY, null, MidorinoMappings.byLanguageModel(span(5, 5), null))),
				found.explanation());
	}

	/** One that a person rejected, and one that a language model did. */
	public static List<Counterpart> rejectedCounterparts() {
		return List.of(counterpart(ReviewState.REJECTED, List.of()), counterpart(ReviewState.UNREVIEWED,
				List.of(new CuratedMapping("closeMatch", true, MidorinoMappings.byLanguageModel(span(4, 4), null)))));
	}

	/** One that a language model mapped, and perhaps somebody reviewed. */
	public static GoalInitiatives goalWithReadCounterpart(@Nullable Review review) {
		GoalInitiatives found = goalWithoutInitiatives();
		return new GoalInitiatives(found.plan(), found.goal(), found.path(), found.steps(), found.stated(),
				found.policies(), found.placeholders(), found.measures(),
				List.of(counterpart(ReviewState.UNREVIEWED,
						List.of(new CuratedMapping("closeMatch", false,
								MidorinoMappings.byLanguageModel(span(4, 4), review))))),
				new PageOf(0, 40, 1), true, List.of(), found.explanation());
	}

	public static ElementCounterparts counterpartsOfElement() {
		return new ElementCounterparts(List.of(counterpart(0)), new PageOf(0, 40, 1), true, List.of());
	}

	public static List<ElementTheme> themesOfElement() {
		return List.of(
				new ElementTheme(new ThemeRef("sea", new Bilingual("海", "Sea")), Source.OWN, named(CLEANING), 1,
						List.of("海岸")),
				new ElementTheme(new ThemeRef("harbour", new Bilingual("港湾", "Harbours")), Source.ABOVE, named(SAND), 1,
						List.of("砂浜")));
	}

	public static List<ElementOfEdition> editionsOfElement() {
		return List.of(new ElementOfEdition(named(SAND), SUMMARY, false, Succession.Kind.RENAMED, Provenance.INFERRED,
				null, .8));
	}

	private static Counterpart counterpart(int number) {
		return (number == 0) ? counterpartOf(SAND)
				: counterpartOf(Kind.POLICY, "1-1-" + (number + 2), SAND.title() + number);
	}

	/** A counterpart that a person accepted. */
	public static Counterpart counterpartOf(Kind kind, @Nullable String code, String title) {
		return counterpartOf(element(kind, code, title, kind.name(), 30, 30));
	}

	private static Counterpart counterpartOf(Element element) {
		Counterpart found = counterpart(ReviewState.ACCEPTED,
				List.of(new CuratedMapping("closeMatch", false, MidorinoMappings.byPerson(span(3, 3)))));
		return new Counterpart(element, found.municipality(), found.plan(), found.likeness(), found.via());
	}

	private static Counterpart counterpart(ReviewState review, List<CuratedMapping> curated) {
		OverlapEvidence evidence = new OverlapEvidence(
				List.of(theme("sea", "海", "Sea", .5), theme("harbour", "港湾", "Harbours", .25)),
				List.of(new SharedTerm("桟橋", .1)),
				List.of(new ContextContribution(new ThemeRef("fish", new Bilingual("漁業", "Fishing")), .2,
						new ThemeOrigin(Source.OWN, null), new ThemeOrigin(Source.ABOVE, PLAN + ":1"))),
				List.of(new SharedTerm("船", .05)), new Quotation("そのため、港の桟橋を整備します。", new SourceSpan(FILE, 15, 15)),
				new Quotation("砂浜の<保全>と桟橋", new SourceSpan(FILE, 9, 9)), Basis.TEXTS);
		Similarity likeness = new Similarity(.824, .91, 1d, new ScoreParts(.4, .8, .5, 1), "closeMatch", Tier.DIRECT,
				true, true, review,
				(review == ReviewState.UNREVIEWED) ? null : new OverlapReview("1", "議会事務局", "REVIEWER",
						"2026-02-03T09:00:00+09:00", "海辺の<話>です。", null, List.of()),
				true, evidence, null, new Method("example", "1"), curated);
		return new Counterpart(SAND, SUMMARY.municipality(), SUMMARY, likeness, RESERVED);
	}

	private static ThemeContribution theme(String id, String ja, String en, double contribution) {
		return new ThemeContribution(new ThemeRef(id, new Bilingual(ja, en)), contribution);
	}

	public static Element initiative() {
		return CLEANING;
	}

	public static PlanSummary summary() {
		return SUMMARY;
	}

	public static List<PathStep> pathOfInitiative() {
		return goal().stated().getFirst().path();
	}

	private static Link stated() {
		return new Link(Provenance.STATED, null, 1, List.of(), null);
	}

	private static Link inferred() {
		return new Link(Provenance.INFERRED, null, .78, List.of(candidate(.22)), null);
	}

	private static Link reviewed() {
		return new Link(Provenance.REVIEWED, PERSON, 1, List.of(), candidate(.55));
	}

	private static Link.Candidate candidate(double confidence) {
		return new Link.Candidate(new ElementRef(PLAN + ":1-1-3", Kind.POLICY, "1-1-3", "海の安全", "施策", span(13, 13)),
				confidence);
	}

	private static Element harbour() {
		Footnote footnote = new Footnote("桟橋", "船をつなぐ施設", span(17, 17));
		return new Element(GOAL_WITHOUT_INITIATIVES, Kind.GOAL, "1-2", "12", "港のにぎわいづくり", Provenance.INFERRED, null,
				"基本目標", null, false, null, span(13, 13), span(13, 13),
				List.of(new StatedSentence(Statement.Kind.NEED, "港に人が集まることが大切です。", span(14, 14), List.of(footnote)),
						new StatedSentence(Statement.Kind.MEASURE, "そのため、港の桟橋を整備します。", span(15, 15), List.of())),
				List.of(), List.of("港湾課"), List.of(new Indicator("桟橋の利用", "隻", new Measurement(2024, "12"),
						new Measurement(null, "20"), span(16, 16))));
	}

	private static Element element(Kind kind, @Nullable String code, String title, String levelName, int first,
			int last) {
		return new Element(PLAN + ":" + ((code != null) ? code : "1-1-1." + first), kind, code, code, title,
				Provenance.STATED, null, levelName, null, false, null, span(first, first), span(first, last), List.of(),
				List.of(), List.of(), List.of());
	}

	private static PathStep step(Element element, Provenance status) {
		return new PathStep(element.id(), element.kind(), element.code(), element.title(), element.levelName(),
				element.naming(), element.namedBy(), status, null, element.source());
	}

	private static SourceSpan span(int first, int last) {
		return new SourceSpan(FILE, first, last);
	}

}
