package io.taikei.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.taikei.export.sheet.Column;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.overlap.Similarity;
import io.taikei.review.sheet.SheetColumn;
import io.taikei.review.sheet.SheetWord;
import org.jspecify.annotations.Nullable;

/**
 * The columns that people fill with their decisions, and the hidden ones by which these
 * come back.
 *
 * @param from the first plan
 * @param to the other
 * @param textHashes the hashes of the elements' texts, by their ids
 */
record ReviewColumns(PlanSummary from, PlanSummary to, Map<String, String> textHashes) {

	ReviewColumns {
		textHashes = Map.copyOf(textHashes);
	}

	static ReviewColumns of(Crosswalk crosswalk, Map<String, String> textHashes) {
		return new ReviewColumns(crosswalk.from(), crosswalk.to(), textHashes);
	}

	List<Column<CrosswalkLine>> ofPairs() {
		return columns(SheetWord.words(), CrosswalkLine::from, CrosswalkLine::to);
	}

	List<Column<CrosswalkLine>> ofOneSided() {
		return columns(List.of(SheetWord.NONE.word()), CrosswalkLine::alone, (line) -> null);
	}

	private List<Column<CrosswalkLine>> columns(List<String> words,
			Function<CrosswalkLine, @Nullable LocatedElement> element,
			Function<CrosswalkLine, @Nullable LocatedElement> other) {
		return Stream
			.of(List.of(Column.<CrosswalkLine>asked(SheetColumn.VERDICT.title(), 8, words),
					Column.<CrosswalkLine>asked(SheetColumn.NOTE.title(), 9, List.of()),
					hidden(SheetColumn.OTHER_PLAN, (line) -> isOfFirst(line) ? this.to.id() : this.from.id())),
					end(element, SheetColumn.ELEMENT, SheetColumn.TITLE, SheetColumn.TEXT),
					end(other, SheetColumn.OTHER, SheetColumn.OTHER_TITLE, SheetColumn.OTHER_TEXT),
					List.of(computed(SheetColumn.SCORE, Similarity::score),
							computed(SheetColumn.ACCEPTED, Similarity::accepted),
							computed(SheetColumn.METHOD,
									(likeness) -> (likeness.method() != null) ? likeness.method().name() : null),
							computed(SheetColumn.METHOD_VERSION,
									(likeness) -> (likeness.method() != null) ? likeness.method().version() : null)))
			.flatMap(List::stream)
			.toList();
	}

	private static boolean isOfFirst(CrosswalkLine line) {
		return line.from() != null;
	}

	private List<Column<CrosswalkLine>> end(Function<CrosswalkLine, @Nullable LocatedElement> side, SheetColumn id,
			SheetColumn title, SheetColumn text) {
		return List.of(hidden(id, (line) -> of(side.apply(line), (located) -> located.element().id())),
				hidden(title, (line) -> of(side.apply(line), (located) -> located.element().title())),
				hidden(text, (line) -> of(side.apply(line), (located) -> this.textHashes.get(located.element().id()))));
	}

	private static @Nullable Object of(@Nullable LocatedElement located,
			Function<LocatedElement, @Nullable Object> value) {
		return (located != null) ? value.apply(located) : null;
	}

	/** As a text, which no format of numbers rounds. */
	private static Column<CrosswalkLine> computed(SheetColumn column, Function<Similarity, @Nullable Object> value) {
		return hidden(column, (line) -> {
			Object computed = ComparisonColumns.of(line, value);
			return (computed != null) ? computed.toString() : null;
		});
	}

	private static Column<CrosswalkLine> hidden(SheetColumn column, Function<CrosswalkLine, @Nullable Object> value) {
		return Column.hidden(column.title(), value);
	}

}
