package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;

/**
 * A text of a plan that people will read.
 *
 * @param text the text
 * @param source where it stands
 */
record Texts(String text, SourceSpan source) {

	/** The names of an element and of what belongs to it. */
	static Stream<Texts> names(PlanElement element) {
		SourceSpan source = element.label().source();
		Stream<Texts> indicators = element.delivery().indicators().stream().map(Texts::of);
		Stream<Texts> departments = element.delivery().departments().stream().map((name) -> new Texts(name, source));
		return Stream.of(Stream.of(new Texts(element.label().title(), source)), indicators, departments)
			.flatMap((texts) -> texts);
	}

	/** What is said about an element. */
	static Stream<Texts> sentences(PlanElement element) {
		Stream<Texts> note = Stream.ofNullable(element.label().note())
			.map((text) -> new Texts(text, element.label().source()));
		Stream<Texts> statements = element.statements()
			.stream()
			.flatMap((statement) -> Stream.concat(Stream.of(new Texts(statement.text(), statement.source())),
					statement.footnotes().stream().map(Texts::of)));
		return Stream.of(note, statements, element.label().footnotes().stream().map(Texts::of))
			.flatMap((texts) -> texts);
	}

	static Stream<Texts> all(PlanElement element) {
		return Stream.concat(names(element), sentences(element));
	}

	private static Texts of(Footnote footnote) {
		return new Texts(footnote.text(), footnote.source());
	}

	private static Texts of(Indicator indicator) {
		return new Texts(indicator.name(), indicator.source());
	}

}
