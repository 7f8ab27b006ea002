package io.taikei;

import java.util.List;

import io.taikei.model.Decider;
import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Initiative;
import io.taikei.model.Label;
import io.taikei.model.Municipality;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Policy;
import io.taikei.model.Project;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import io.taikei.model.Succession;
import io.taikei.model.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The edition after {@link MidorinoPlan}, of two named trees, with a project that cuts
 * across them, departments and indicators. Of what was before, it continues some, renames
 * one, merges two, splits one, drops one, adds one and gives one another code.
 */
public final class MidorinoThirdPlan {

	public static final PlanId ID = new PlanId("999016-3");

	private static final String FILE = "midorino-3.txt";

	private MidorinoThirdPlan() {
	}

	public static Plan plan() {
		return with(Plan.Status.ADOPTED, 2035);
	}

	/** The plan as adopted or as a draft, from the given year on. */
	public static Plan with(Plan.Status status, int firstYear) {
		return new Plan(ID, new Municipality("999016", "みどり野市", "架空県"), "3", "第3次みどり野市総合計画", status, firstYear, 2044,
				elements(), List.of(new Tree("分野別計画", List.of(id("1"), id("2"))), new Tree("行政経営計画", List.of(id("3")))),
				new Succession(MidorinoPlan.ID, succession()));
	}

	public static ElementId id(String code) {
		return ID.element(code);
	}

	private static List<PlanElement> elements() {
		return List.of(
				new FutureVision(label("1", "みどりと水を守るまち", "まち", 1, 1), "環境", List.of(), List.of(),
						new Delivery(List.of("企画課"), List.of())),
				new Goal(label("1-1", "身近な自然を未来へつなぐために", "基本目標", 1, 2), below("1"), List.of(need()),
						new Delivery(List.of("環境部"),
								List.of(new Indicator("緑被率", "％", new Measurement(2033, "41.5"),
										new Measurement(2044, "45以上"), SourceSpan.line(FILE, 2))))),
				new Goal(label("1-2", "ごみの少ない暮らしのために", "基本目標", 2, 4), below("1"), List.of()),
				new Policy(label("1-1-1", "里山と水辺の保全", "施策", 1, 5), below("1-1"), List.of(), measured()),
				unnumbered("1-1-1.1", "里山の手入れの支援", 1, 9, new Delivery(List.of("みどり課"), List.of()), "1-1-1"),
				unnumbered("1-1-1.2", "生きもの調査の実施", 2, 10, Delivery.NONE, "1-1-1"),
				unnumbered("1-2.1", "資源の分別の推進", 3, 11, Delivery.NONE, "1-2"),
				new FutureVision(label("2", "子どもの声がひびくまち", "まち", 2, 12), "子育て・教育", List.of(), List.of()),
				new Goal(label("2-1", "安心して子育てができるために", "基本目標", 3, 13), below("2"), List.of()),
				new Policy(label("2-1-1", "子育て家庭への支援", "施策", 2, 14), below("2-1"), List.of()),
				new Policy(label("2-1-2", "子どもの居場所づくり", "施策", 3, 15), below("2-1"), List.of()),
				new Policy(label("2-1-3", "幼児教育の充実", "施策", 4, 16), below("2-1"), List.of()),
				unnumbered("2-1-1.1", "育成支援の充実", 4, 17, Delivery.NONE, "2-1-1"),
				new FutureVision(label("3", "次の世代に責任をもつ市役所", "経営の柱", 3, 18), null, List.of(), List.of()),
				new Goal(label("3-1", "手続を身近にするために", "経営目標", 4, 19), below("3"), List.of()),
				unnumbered("3-1.1", "窓口のオンライン化", 5, 20, Delivery.NONE, "3-1", "P1"), project());
	}

	private static List<Succession.Link> succession() {
		return List.of(link(Succession.Kind.RENAMED, List.of("1-1"), List.of("1-1"), MidorinoPlan.PERSON, 1),
				link(Succession.Kind.MERGED, List.of("1-1-1", "1-1-2"), List.of("1-1-1"), null, 2),
				link(Succession.Kind.SPLIT, List.of("2-1-1"), List.of("2-1-1", "2-1-2"), MidorinoPlan.MODEL, 3),
				link(Succession.Kind.DROPPED, List.of("2-2"), List.of(), MidorinoPlan.PERSON, 4),
				link(Succession.Kind.ADDED, List.of(), List.of("3-1"), null, 5));
	}

	private static Succession.Link link(Succession.Kind kind, List<String> from, List<String> to,
			@Nullable Decider decider, int line) {
		return new Succession.Link(kind, from.stream().map(MidorinoPlan::id).toList(),
				to.stream().map(MidorinoThirdPlan::id).toList(), decider, SourceSpan.line("plan.yaml", line));
	}

	private static Statement need() {
		return new Statement(id("1-1.s1"), Statement.Kind.NEED, "身近な自然を守ることが大切です。", List.of(),
				SourceSpan.line(FILE, 3));
	}

	private static Delivery measured() {
		return new Delivery(List.of("みどり課", "河川課"),
				List.of(new Indicator("里山の手入れに参加した人", "人", new Measurement(2033, "120"), new Measurement(2044, "200"),
						SourceSpan.line(FILE, 6)),
						new Indicator("水質の満足度", null, null, new Measurement(null, "増加"), new SourceSpan(FILE, 7, 8))));
	}

	private static PlanElement project() {
		return new Project(
				new Label(id("P1"), "P1", "重点１", "子どもと自然プロジェクト", Provenance.STATED, "重点プロジェクト", 1, false, null,
						List.of(), SourceSpan.line(FILE, 21), SourceSpan.line(FILE, 22)),
				List.of(), List.of(), new Delivery(List.of("企画課"), List.of()));
	}

	private static PlanElement unnumbered(String path, String title, int order, int line, Delivery delivery,
			String... parents) {
		return new Initiative(label(path, null, title, "取組", order, line),
				List.of(parents).stream().map((parent) -> Placement.stated(id(parent))).toList(), List.of(), delivery);
	}

	private static List<Placement> below(String code) {
		return List.of(Placement.stated(id(code)));
	}

	private static Label label(String code, String title, String levelName, int order, int line) {
		return label(code, code, title, levelName, order, line);
	}

	private static Label label(String path, @Nullable String code, String title, String levelName, int order,
			int line) {
		SourceSpan source = SourceSpan.line(FILE, line);
		return new Label(id(path), code, code, title, Provenance.STATED, levelName, order, false, null, List.of(),
				(code != null) ? source : null, source);
	}

}
