package io.taikei.web.page.question;

import java.util.stream.Stream;

import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.plan.Example;
import io.taikei.web.page.AddressPart;

/**
 * Where the questions of the list are answered about what is loaded.
 *
 * @param example ids of a plan that answers most questions
 * @param edition the id of the plan whose changes are asked for
 */
record AskedExample(Example example, String edition) {

	/** The address of the page that answers a question. */
	String address(int number) {
		return switch (number) {
			case 1 -> "/?goal=" + goalId();
			case 2 -> "/compare" + plans();
			case 3 -> "/themes" + towns();
			case 4 -> "/compare" + evidence();
			case 5 -> "/elements/" + elementId();
			case 6 -> "/themes";
			case 7 -> "/plans/" + value("planId");
			case 8 -> "/questions/spread?kind=" + kindElsewhere() + "&goal=" + goalId();
			case 9 -> source();
			case 10 -> "/questions/joint-work";
			case 11 -> has("themeId") ? "/themes/" + value("themeId") : "/themes";
			case 12 -> "/questions/placed-differently" + plans();
			case 13 -> "/plans/" + AddressPart.of(this.edition) + "/changes";
			case 14 -> "/questions/sdgs";
			case 15 -> "/questions/ways" + ends();
			case 16 -> "/questions/hubs?kind=POLICY";
			default -> throw new IllegalArgumentException("No such question: " + number);
		};
	}

	private String goalId() {
		return AddressPart.of(this.example.goal().id());
	}

	/** What resembles the goal in the other plan, which may have no policies. */
	private Kind kindElsewhere() {
		return Stream.of(Kind.values())
			.filter((kind) -> Roles.label(kind).equals(this.example.values().get("otherRole")))
			.findFirst()
			.orElse(Kind.POLICY);
	}

	private String elementId() {
		return has("elementId") ? value("elementId") : goalId();
	}

	private String plans() {
		return has("otherPlanId") ? "?from=" + value("planId") + "&to=" + value("otherPlanId") : "";
	}

	private String towns() {
		return has("otherMunicipality") ? "?municipality=" + value("planId").replaceFirst("-.*", "") + "&municipality="
				+ value("otherMunicipality") : "";
	}

	private String evidence() {
		return has("otherId") ? plans() + "&row=" + elementId() + "&column=" + value("otherId") + "#pairs" : "";
	}

	private String ends() {
		return has("otherId") ? "?from=" + elementId() + "&to=" + value("otherId") : "";
	}

	private String source() {
		var source = this.example.goal().source();
		return "/sources/%s?file=%s&lines=%s#L%d".formatted(value("planId"), AddressPart.of(source.file()),
				source.lines(), source.firstLine());
	}

	private boolean has(String name) {
		return this.example.values().containsKey(name);
	}

	private String value(String name) {
		return AddressPart.of(this.example.values().getOrDefault(name, ""));
	}

}
