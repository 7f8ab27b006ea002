package io.taikei.validation;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.Footnote;
import io.taikei.model.FutureVision;
import io.taikei.model.Indicator;
import io.taikei.model.Label;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;

/**
 * A text of a plan that people will read.
 *
 * @param text the text
 * @param source where it stands
 */
record ReadableText(String text, SourceSpan source) {

	/** The names of the plan itself. */
	static Stream<ReadableText> names(Submission submission) {
		Plan plan = submission.plan();
		Stream<ReadableText> own = Stream.of(new ReadableText(plan.title(), submission.fact("title")),
				new ReadableText(plan.municipality().name(), submission.fact("name")),
				new ReadableText(plan.municipality().prefecture(), submission.fact("prefecture")));
		return Stream.concat(own,
				plan.trees().stream().map((tree) -> new ReadableText(tree.name(), submission.fact("trees"))));
	}

	/** The code of an element, as it is printed and as it is read. */
	static Stream<ReadableText> codes(PlanElement element) {
		Label label = element.label();
		return Stream.concat(Stream.ofNullable(label.codeRaw()), Stream.ofNullable(label.code()))
			.map((code) -> new ReadableText(code, Objects.requireNonNullElse(label.codeSource(), label.source())))
			.limit(1);
	}

	/** The names of an element and of what belongs to it. */
	static Stream<ReadableText> names(PlanElement element) {
		SourceSpan source = element.label().source();
		Stream<String> own = Stream.of(element.label().title(), element.label().levelName());
		Stream<String> field = (element instanceof FutureVision vision) ? Stream.ofNullable(vision.field())
				: Stream.empty();
		Stream<ReadableText> names = Stream.of(own, field, element.delivery().departments().stream())
			.flatMap((each) -> each)
			.map((name) -> new ReadableText(name, source));
		return Stream.of(names, element.delivery().indicators().stream().flatMap(ReadableText::of), terms(element))
			.flatMap((texts) -> texts);
	}

	/** What is said about an element. */
	static Stream<ReadableText> sentences(PlanElement element) {
		Stream<ReadableText> note = Optional.ofNullable(element.label().note())
			.stream()
			.map((text) -> new ReadableText(text, element.label().source()));
		Stream<ReadableText> statements = element.statements()
			.stream()
			.flatMap((statement) -> Stream.concat(Stream.of(new ReadableText(statement.text(), statement.source())),
					statement.footnotes().stream().map(ReadableText::of)));
		return Stream.of(note, statements, element.label().footnotes().stream().map(ReadableText::of))
			.flatMap((texts) -> texts);
	}

	static Stream<ReadableText> all(PlanElement element) {
		return Stream.concat(names(element), sentences(element));
	}

	private static ReadableText of(Footnote footnote) {
		return new ReadableText(footnote.text(), footnote.source());
	}

	private static Stream<ReadableText> terms(PlanElement element) {
		Stream<Footnote> ofSentences = element.statements()
			.stream()
			.flatMap((statement) -> statement.footnotes().stream());
		return Stream.concat(element.label().footnotes().stream(), ofSentences)
			.map((footnote) -> new ReadableText(footnote.term(), footnote.source()));
	}

	/** A cell with a value may have several lines. */
	private static Stream<ReadableText> of(Indicator indicator) {
		Stream<String> values = Stream
			.concat(Stream.ofNullable(indicator.baseline()), Stream.ofNullable(indicator.target()))
			.map((measurement) -> measurement.value().replace('\n', ' '));
		return Stream.concat(Stream.concat(Stream.of(indicator.name()), Stream.ofNullable(indicator.unit())), values)
			.map((text) -> new ReadableText(text, indicator.source()));
	}

}
