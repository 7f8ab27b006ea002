package io.taikei.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.Footnote;
import io.taikei.model.FutureVision;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which facts differ between two states of an element, in four groups that together are
 * all of it: its title, its parents, where it stands, and what else is known of it.
 */
final class ElementFacts {

	private ElementFacts() {
	}

	/** Who gave another title is told with it. */
	static List<FactChange> title(PlanElement before, PlanElement after) {
		return isRenamed(before, after)
				? changes(Stream.concat(Stream.of(fact("title", before, after, (element) -> element.label().title())),
						naming(before, after)))
				: List.of();
	}

	private static boolean isRenamed(PlanElement before, PlanElement after) {
		return !before.label().title().equals(after.label().title());
	}

	private static Stream<Optional<FactChange>> naming(PlanElement before, PlanElement after) {
		return Stream.of(fact("naming", before, after, (element) -> element.label().naming()),
				fact("namedBy", before, after, (element) -> text(element.label().namedBy())));
	}

	static List<FactChange> parents(PlanElement before, PlanElement after) {
		return changes(Stream.of(fact("parents", before, after, ElementFacts::parents)));
	}

	/** Only where it stands in its document and among the others. */
	static List<FactChange> place(PlanElement before, PlanElement after) {
		return changes(Stream.of(fact("order", before, after, (element) -> element.label().order()),
				fact("source", before, after, (element) -> sources(element))));
	}

	static List<FactChange> own(PlanElement before, PlanElement after) {
		Stream<Optional<FactChange>> naming = isRenamed(before, after) ? Stream.empty() : naming(before, after);
		return changes(Stream.concat(naming,
				Stream.of(fact("kind", before, after, PlanElement::kind),
						fact("code", before, after, (element) -> element.label().code()),
						fact("codeRaw", before, after, (element) -> element.label().codeRaw()),
						fact("levelName", before, after, (element) -> element.label().levelName()),
						fact("field", before, after,
								(element) -> (element instanceof FutureVision vision) ? vision.field() : null),
						fact("placeholder", before, after, (element) -> element.label().placeholder()),
						fact("note", before, after, (element) -> element.label().note()),
						fact("footnotes", before, after, (element) -> footnotes(element.label().footnotes())),
						placements(before, after),
						fact("statements", before, after, (element) -> statements(element.statements())),
						fact("departments", before, after,
								(element) -> joined(element.delivery().departments().stream())),
						fact("indicators", before, after, (element) -> indicators(element.delivery().indicators())))));
	}

	/** How the places are known; with other parents, that is told as a move. */
	private static Optional<FactChange> placements(PlanElement before, PlanElement after) {
		return Objects.equals(parents(before), parents(after)) ? fact("placements", before, after,
				(element) -> joined(element.placements().stream().map(ElementFacts::text))) : Optional.empty();
	}

	private static Optional<FactChange> fact(String name, PlanElement before, PlanElement after,
			Function<PlanElement, @Nullable Object> fact) {
		return FactChange.between(name, fact.apply(before), fact.apply(after));
	}

	private static List<FactChange> changes(Stream<Optional<FactChange>> facts) {
		return facts.flatMap(Optional::stream).toList();
	}

	private static @Nullable String parents(PlanElement element) {
		return joined(element.placements().stream().map((placement) -> placement.parent().value()));
	}

	private static String text(Placement placement) {
		return "%s %s %s by %s, else %s, inferred %s".formatted(placement.parent(), placement.standing(),
				placement.confidence(), text(placement.decider()), placement.alternatives(), placement.inferred());
	}

	/** Such as PERSON 企画課; null where nobody decided. */
	static @Nullable String text(@Nullable Decider decider) {
		return (decider != null) ? decider.kind() + " " + decider.name() : null;
	}

	private static @Nullable String statements(List<Statement> statements) {
		return joined(statements.stream()
			.map((statement) -> "%s %s %s"
				.formatted(statement.kind(), statement.text(),
						Objects.requireNonNullElse(footnotes(statement.footnotes()), ""))
				.strip()));
	}

	private static @Nullable String footnotes(List<Footnote> footnotes) {
		return joined(footnotes.stream().map((footnote) -> footnote.term() + ": " + footnote.text()));
	}

	private static @Nullable String indicators(List<Indicator> indicators) {
		return joined(indicators.stream()
			.map((indicator) -> "%s%s %s -> %s".formatted(indicator.name(), inBrackets(indicator.unit()),
					text(indicator.baseline()), text(indicator.target()))));
	}

	private static String text(@Nullable Measurement measurement) {
		return (measurement != null) ? measurement.value() + inBrackets(measurement.year()) : "?";
	}

	/** What a document need not give. */
	private static String inBrackets(@Nullable Object given) {
		return (given != null) ? " (%s)".formatted(given) : "";
	}

	private static @Nullable String sources(PlanElement element) {
		Label label = element.label();
		Stream<@Nullable SourceSpan> own = Stream.of(label.source(), label.codeSource());
		Stream<SourceSpan> texts = element.statements()
			.stream()
			.flatMap((statement) -> Stream.concat(Stream.of(statement.source()),
					statement.footnotes().stream().map(Footnote::source)));
		return joined(Stream
			.of(own, label.footnotes().stream().map(Footnote::source), texts,
					element.delivery().indicators().stream().map(Indicator::source))
			.flatMap(Function.identity())
			.map(String::valueOf));
	}

	private static @Nullable String joined(Stream<String> parts) {
		String text = parts.collect(Collectors.joining("; "));
		return text.isEmpty() ? null : text;
	}

}
