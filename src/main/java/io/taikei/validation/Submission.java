package io.taikei.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;

/**
 * What is submitted to the rules.
 *
 * @param plan the plan
 * @param accounts what became of the lines of its source files
 * @param reported what the reader reported already
 */
record Submission(Plan plan, List<LineAccount> accounts, List<Problem> reported) {

	private static final SourceSpan DESCRIPTION = SourceSpan.line("plan.yaml", 1);

	Submission {
		accounts = List.copyOf(accounts);
		reported = List.copyOf(reported);
	}

	/** The elements by id; of several with the same id, the first. */
	Map<ElementId, PlanElement> elements() {
		return this.plan.elements()
			.stream()
			.collect(Collectors.toMap(PlanElement::id, Function.identity(), (first, second) -> first));
	}

	/**
	 * Where one of the plan's own facts stands: the first line of its plan file with that
	 * key, or where the plan file is not among the sources, its beginning.
	 */
	SourceSpan fact(String key) {
		Pattern written = Pattern.compile("(^|[\\s{,])" + key + "\\s*:");
		return this.accounts.stream()
			.filter((account) -> account.file().endsWith(".yaml"))
			.flatMap((account) -> account.lines()
				.stream()
				.filter((line) -> written.matcher(line.text()).find())
				.map((line) -> SourceSpan.line(account.file(), line.number())))
			.findFirst()
			.orElse(DESCRIPTION);
	}

	/** Every element with each of its parents that the plan has. */
	Stream<Part> parts() {
		Map<ElementId, PlanElement> elements = elements();
		return this.plan.elements()
			.stream()
			.flatMap((element) -> element.placements()
				.stream()
				.flatMap((placement) -> Stream.ofNullable(elements.get(placement.parent())))
				.map((parent) -> new Part(element, parent)));
	}

	/** An element and one that it is part of. */
	record Part(PlanElement element, PlanElement parent) {
	}

}
