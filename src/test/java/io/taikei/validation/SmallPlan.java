package io.taikei.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.model.LineAccount;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.Succession;
import io.taikei.model.Tree;
import org.jspecify.annotations.Nullable;

/** A valid plan of a fictional town, one element of each kind, for tests to spoil. */
final class SmallPlan {

	static final PlanId ID = PlanId.of("998877", "1");

	static final String FILE = "plan.txt";

	String municipalityCode = "998877";

	String prefecture = "架空県";

	String title = "みなも町総合計画";

	int firstYear = 2026;

	@Nullable Integer lastYear = 2035;

	@Nullable Succession succession;

	final List<Tree> trees = new ArrayList<>();

	final List<LineAccount.Line> lines = new ArrayList<>();

	final List<Problem> reported = new ArrayList<>();

	private final Map<String, SmallElement> elements = new LinkedHashMap<>();

	SmallPlan() {
		add(Kind.FUTURE_VISION, "1", null);
		add(Kind.GOAL, "11", "1");
		add(Kind.POLICY, "11-1", "11");
		add(Kind.INITIATIVE, "11-1.1", "11-1");
		this.elements.values().forEach((element) -> line(LineAccount.Role.CONTENT));
	}

	SmallElement element(String code) {
		return Objects.requireNonNull(this.elements.get(code));
	}

	SmallElement add(Kind kind, String code, @Nullable String parent) {
		SmallElement element = new SmallElement(kind, code, this.elements.size() + 1);
		Stream.ofNullable(parent).forEach(element::placedIn);
		this.elements.put(code, element);
		return element;
	}

	/** Gives the plan a named tree below elements that then are part of no other. */
	void tree(String name, String... roots) {
		Stream.of(roots).forEach((root) -> element(root).placements.clear());
		this.trees.add(new Tree(name, Stream.of(roots).map(ID::element).toList()));
	}

	void removeElements() {
		this.elements.clear();
	}

	void line(LineAccount.Role role) {
		this.lines.add(new LineAccount.Line(this.lines.size() + 1, "内容", role));
	}

	Plan plan() {
		return new Plan(ID, new Municipality(this.municipalityCode, "みなも町", this.prefecture), "1", this.title,
				Plan.Status.ADOPTED, this.firstYear, this.lastYear,
				this.elements.values().stream().map(SmallElement::build).toList(), this.trees, this.succession);
	}

	LineAccount account() {
		return new LineAccount(FILE, this.lines);
	}

	/** What the rule finds: the line and the rule's name of each problem. */
	List<String> check(Rule rule) {
		return problems(rule).map((problem) -> problem.source() + " " + problem.rule()).toList();
	}

	/** What the rule says of each problem. */
	List<String> messages(Rule rule) {
		return problems(rule).map(Problem::message).toList();
	}

	private Stream<Problem> problems(Rule rule) {
		return rule.check(new Submission(plan(), List.of(account()), this.reported));
	}

}
