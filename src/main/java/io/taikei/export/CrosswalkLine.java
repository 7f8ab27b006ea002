package io.taikei.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.MappingProvenance;
import io.taikei.query.LocatedElement;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.comparison.Crosswalk.Gap;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table: two elements that correspond, or one without a counterpart.
 *
 * @param from the first plan's element
 * @param to the second plan's element
 * @param likeness how much both are alike, and why; null where one of them is missing
 * @param decided by whom or what, and why, it was decided that one is missing
 */
record CrosswalkLine(@Nullable LocatedElement from, @Nullable LocatedElement to, @Nullable Similarity likeness,
		List<MappingProvenance> decided) {

	CrosswalkLine {
		decided = List.copyOf(decided);
	}

	/** The pairs, and then what has no counterpart. */
	static List<CrosswalkLine> all(Crosswalk crosswalk) {
		return Stream.of(pairs(crosswalk), oneSided(crosswalk)).flatMap(List::stream).toList();
	}

	/** The pairs, in the order of the first plan. */
	static List<CrosswalkLine> pairs(Crosswalk crosswalk) {
		return crosswalk.rows()
			.stream()
			.flatMap((row) -> row.matches()
				.stream()
				.map((match) -> new CrosswalkLine(new LocatedElement(row.element(), row.path()),
						new LocatedElement(match.element(), match.path()), match.likeness(), List.of())))
			.toList();
	}

	/**
	 * What has no counterpart: each plan's gaps, and then what its document only
	 * reserves.
	 */
	static List<CrosswalkLine> oneSided(Crosswalk crosswalk) {
		return Stream
			.of(alone(crosswalk.gaps().from(), crosswalk.placeholders().from())
				.map((gap) -> new CrosswalkLine(gap.located(), null, null, gap.decided())),
					alone(crosswalk.gaps().to(), crosswalk.placeholders().to())
						.map((gap) -> new CrosswalkLine(null, gap.located(), null, gap.decided())))
			.flatMap((lines) -> lines)
			.toList();
	}

	private static Stream<Gap> alone(List<Gap> gaps, List<LocatedElement> placeholders) {
		return Stream.concat(gaps.stream(), placeholders.stream().map((place) -> new Gap(place, List.of())));
	}

	/** The element without a counterpart; null for a pair. */
	@Nullable LocatedElement alone() {
		if (this.likeness != null) {
			return null;
		}
		return (this.from != null) ? this.from : this.to;
	}

	/** Who says that both correspond, or why nothing does. */
	String standing() {
		if (this.likeness != null) {
			return ExportLabels.standing(this.likeness);
		}
		if (!this.decided.isEmpty()) {
			return this.decided.stream().map(ExportLabels::unmatched).distinct().collect(Collectors.joining("・"));
		}
		return isPlaceholder(this.from) || isPlaceholder(this.to) ? "新設予定（比較できない）" : "対応なし";
	}

	/** Why both correspond, or why it was decided that nothing does; else null. */
	@Nullable String reason() {
		if (this.likeness != null) {
			return ExportLabels.reason(this.likeness);
		}
		return this.decided.isEmpty() ? null
				: this.decided.stream()
					.map((decision) -> ExportLabels.decider(decision) + "：" + decision.comment())
					.collect(Collectors.joining("\n"));
	}

	/** What mapping sets state of it. */
	List<MappingProvenance> mappings() {
		return (this.likeness == null) ? this.decided
				: this.likeness.curated().stream().map(CuratedMapping::provenance).toList();
	}

	private static boolean isPlaceholder(@Nullable LocatedElement located) {
		return located != null && located.element().placeholder();
	}

}
