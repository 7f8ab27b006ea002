package io.taikei.export;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.query.Crosswalk;
import io.taikei.query.Crosswalk.Located;
import io.taikei.query.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table: two elements that correspond, or one without a counterpart.
 *
 * @param from the first plan's element
 * @param to the second plan's element
 * @param likeness how much both are alike, and why; null where one of them is missing
 */
record CrosswalkLine(@Nullable Located from, @Nullable Located to, @Nullable Likeness likeness) {

	/** The pairs, in the order of the first plan. */
	static List<CrosswalkLine> pairs(Crosswalk crosswalk) {
		return crosswalk.rows()
			.stream()
			.flatMap((row) -> row.matches()
				.stream()
				.map((match) -> new CrosswalkLine(new Located(row.element(), row.path()),
						new Located(match.element(), match.path()), match.likeness())))
			.toList();
	}

	/**
	 * What has no counterpart: each plan's gaps, and then what its document only
	 * reserves.
	 */
	static List<CrosswalkLine> oneSided(Crosswalk crosswalk) {
		return Stream.of(
				Stream.of(crosswalk.gaps().from(), crosswalk.placeholders().from())
					.flatMap(List::stream)
					.map((located) -> new CrosswalkLine(located, null, null)),
				Stream.of(crosswalk.gaps().to(), crosswalk.placeholders().to())
					.flatMap(List::stream)
					.map((located) -> new CrosswalkLine(null, located, null)))
			.flatMap((lines) -> lines)
			.toList();
	}

	/** The element without a counterpart; null for a pair. */
	@Nullable Located alone() {
		if (this.likeness != null) {
			return null;
		}
		return (this.from != null) ? this.from : this.to;
	}

	/** Who says that both correspond, or why nothing does. */
	String standing() {
		if (this.likeness != null) {
			return Words.standing(this.likeness);
		}
		return isPlaceholder(this.from) || isPlaceholder(this.to) ? "新設予定（比較できない）" : "対応なし";
	}

	private static boolean isPlaceholder(@Nullable Located located) {
		return located != null && located.element().placeholder();
	}

}
