package io.taikei;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Footnote;
import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.Initiative;
import io.taikei.model.Label;
import io.taikei.model.Municipality;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Policy;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;

/**
 * The plan of みどり野市, a town that does not exist. It has what makes plans hard: a
 * placeholder, links that are inferred, read by a language model and reviewed by a
 * person, an initiative in two places (再掲), one that hangs directly from a goal, and a
 * goal with statements only.
 */
public final class MidorinoPlan {

	public static final PlanId ID = new PlanId("999016-2");

	/** Who reviewed places in it. */
	public static final Decider PERSON = new Decider(Decider.Kind.PERSON, "みどり野市企画課");

	/** Who read places in it. */
	public static final Decider MODEL = new Decider(Decider.Kind.LANGUAGE_MODEL, "手引きに従って読む言語モデル");

	private static final String FILE = "midorino.txt";

	private MidorinoPlan() {
	}

	public static Plan plan() {
		return with(elements());
	}

	/** The plan with other elements. */
	public static Plan with(List<PlanElement> elements) {
		return new Plan(ID, new Municipality("999016", "みどり野市", "架空県"), "2", "第2次みどり野市総合計画", Plan.Status.ADOPTED, 2025,
				2034, elements);
	}

	/** The plan without one element; it should have none below it. */
	public static Plan without(String code) {
		return with(elements().stream().filter((element) -> !element.id().equals(id(code))).toList());
	}

	/** The plan with one element changed. */
	public static Plan replacing(String code, UnaryOperator<PlanElement> change) {
		return with(elements().stream()
			.map((element) -> element.id().equals(id(code)) ? change.apply(element) : element)
			.toList());
	}

	public static ElementId id(String code) {
		return ID.element(code);
	}

	private static List<PlanElement> elements() {
		List<PlanElement> elements = new ArrayList<>();
		elements.addAll(natureBranch());
		elements.addAll(childrenBranch());
		return elements;
	}

	private static List<PlanElement> natureBranch() {
		return List.of(new FutureVision(stated("1", "みどりと水を守るまち", "まち", 1, 1), "環境", List.of(), List.of()),
				natureGoal(), new Goal(stated("1-2", "ごみの少ない暮らしのために", "基本目標", 2, 12), below("1"), List.of()),
				new Policy(stated("1-1-1", "里山の保全", "施策", 1, 6), below("1-1"), List.of()),
				new Policy(stated("1-1-2", "水辺の再生", "施策", 2, 8), below("1-1"), List.of()), placeholder(),
				new Initiative(unnumbered("1-1-1.1", "里山の手入れの支援", 1, 7), below("1-1-1"), List.of()),
				new Initiative(unnumbered("1-1-1.2", "生きもの調査の実施", 2, 9),
						List.of(Placement.inferred(id("1-1-1"), 0.7, List.of(new Candidate(id("1-1-2"), 0.3)))),
						List.of()),
				new Initiative(unnumbered("1-1-2.1", "用水路の清掃", 3, 10), List.of(reviewed()), List.of()),
				new Initiative(unnumbered("1-2.1", "資源の分別の推進", 4, 13), below("1-2"), List.of()));
	}

	private static List<PlanElement> childrenBranch() {
		return List.of(new FutureVision(stated("2", "子どもの声がひびくまち", "まち", 2, 20), "子育て・教育", List.of(), List.of()),
				new Goal(stated("2-1", "安心して子育てができるために", "基本目標", 3, 21), below("2"), List.of()), learningGoal(),
				new Policy(stated("2-1-1", "子育て支援の充実", "施策", 4, 22), below("2-1"), List.of()),
				new Policy(label("2-1-2", "幼児教育の充実", Provenance.INFERRED, "施策", 5, 24), below("2-1"), List.of()),
				new Initiative(unnumbered("2-1-1.1", "育成支援の充実", 5, 23),
						List.of(Placement.decided(id("2-1-1"), MODEL, new Candidate(id("2-1-2"), 0.6))), List.of()),
				new Initiative(unnumbered("2-1-1.2", "里山での自然体験", 6, 25),
						List.of(Placement.stated(id("2-1-1")), Placement.stated(id("1-1-1"))), List.of()));
	}

	private static PlanElement natureGoal() {
		var biotope = new Footnote("ビオトープ", "生きものがすむ場所。", SourceSpan.line(FILE, 5));
		var need = new Statement(id("1-1.s1"), Statement.Kind.NEED, "身近な自然を守ることが大切です。", List.of(),
				SourceSpan.line(FILE, 3));
		var measure = new Statement(id("1-1.s2"), Statement.Kind.MEASURE, "そのため、ビオトープを整備します。", List.of(biotope),
				SourceSpan.line(FILE, 4));
		return new Goal(stated("1-1", "身近な自然を次の世代へつなぐために", "基本目標", 1, 2), below("1"), List.of(need, measure));
	}

	private static PlanElement learningGoal() {
		var need = new Statement(id("2-2.s1"), Statement.Kind.NEED, "学びの機会が大切です。", List.of(),
				SourceSpan.line(FILE, 31));
		var first = new Statement(id("2-2.s2"), Statement.Kind.MEASURE, "そのため、図書館の開館時間を延ばします。", List.of(),
				new SourceSpan(FILE, 32, 33));
		var second = new Statement(id("2-2.s3"), Statement.Kind.MEASURE, "また、学習室を開放します。", List.of(),
				SourceSpan.line(FILE, 33));
		var footnote = new Footnote("まなび", "年齢を問わない学習。", SourceSpan.line(FILE, 34));
		var label = new Label(id("2-2"), "2-2", "2-2", "「まなび」を支えるために", Provenance.STATED, "基本目標", 4, false, null,
				List.of(footnote), SourceSpan.line(FILE, 30), SourceSpan.line(FILE, 30));
		return new Goal(label, below("2"), List.of(need, first, second));
	}

	private static PlanElement placeholder() {
		return new Policy(new Label(id("1-1-3"), "1-1-3", "１-１-３", "", Provenance.STATED, "施策", 3, true, "※新設予定",
				List.of(), SourceSpan.line(FILE, 11), SourceSpan.line(FILE, 11)), below("1-1"), List.of());
	}

	private static Placement reviewed() {
		return new Placement(id("1-1-2"), Provenance.REVIEWED, PERSON, 1, List.of(new Candidate(id("1-1-1"), 0.55)),
				new Candidate(id("1-1-1"), 0.55));
	}

	private static List<Placement> below(String code) {
		return List.of(Placement.stated(id(code)));
	}

	private static Label stated(String code, String title, String levelName, int order, int line) {
		return label(code, title, Provenance.STATED, levelName, order, line);
	}

	private static Label label(String code, String title, Provenance naming, String levelName, int order, int line) {
		return new Label(id(code), code, code, title, naming, levelName, order, false, null, List.of(),
				SourceSpan.line(FILE, line), SourceSpan.line(FILE, line));
	}

	private static Label unnumbered(String path, String title, int order, int line) {
		return new Label(id(path), null, null, title, Provenance.STATED, "取組", order, false, null, List.of(), null,
				SourceSpan.line(FILE, line));
	}

}
