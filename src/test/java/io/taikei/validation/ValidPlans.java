package io.taikei.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;

/**
 * Lets tests load plans that no validation has seen. The files they were read from are
 * made up of the lines that they name: a line with a title holds it, any other tells its
 * number.
 */
public final class ValidPlans {

	private ValidPlans() {
	}

	public static ValidPlan of(Plan plan) {
		return new ValidPlan(plan, sources(plan));
	}

	public static List<LineAccount> sources(Plan plan) {
		Map<String, Integer> lastLines = new TreeMap<>();
		plan.elements()
			.stream()
			.flatMap(ValidPlans::spans)
			.forEach((span) -> lastLines.merge(span.file(), span.lastLine(), Math::max));
		return lastLines.entrySet().stream().map((file) -> file(plan, file.getKey(), file.getValue())).toList();
	}

	private static LineAccount file(Plan plan, String name, int lastLine) {
		return new LineAccount(name,
				IntStream.rangeClosed(1, lastLine)
					.mapToObj((number) -> new Line(number, text(plan, SourceSpan.line(name, number)), Role.CONTENT))
					.toList());
	}

	private static String text(Plan plan, SourceSpan line) {
		return plan.elements()
			.stream()
			.map(PlanElement::label)
			.filter((label) -> label.source().equals(line))
			.map((label) -> label.title())
			.findFirst()
			.orElse("%d行".formatted(line.firstLine()));
	}

	private static Stream<SourceSpan> spans(PlanElement element) {
		return Stream
			.of(Stream.of(element.label().source()), Stream.ofNullable(element.label().codeSource()),
					element.label().footnotes().stream().map(Footnote::source),
					element.statements()
						.stream()
						.flatMap((statement) -> Stream.concat(Stream.of(statement.source()),
								statement.footnotes().stream().map(Footnote::source))),
					element.delivery().indicators().stream().map(Indicator::source))
			.flatMap((spans) -> spans);
	}

}
