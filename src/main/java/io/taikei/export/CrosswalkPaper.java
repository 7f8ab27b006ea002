package io.taikei.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.Crosswalk;

/**
 * What a file to hand in is made from (施策対照表).
 *
 * @param crosswalk the pairs, and what has no counterpart
 * @param matrix the same at a glance
 * @param places where the cited texts stand
 * @param textHashes the hashes of the elements' texts, by their ids
 */
public record CrosswalkPaper(Crosswalk crosswalk, ComparisonMatrix matrix, CitedPlaces places,
		Map<String, String> textHashes) {

	public CrosswalkPaper {
		textHashes = Map.copyOf(textHashes);
	}

	/** The elements whose texts people decide on. */
	public static List<String> elementIds(Crosswalk crosswalk) {
		return CrosswalkLine.all(crosswalk)
			.stream()
			.flatMap((line) -> Stream.of(line.from(), line.to()))
			.filter(Objects::nonNull)
			.map((located) -> located.element().id())
			.distinct()
			.toList();
	}

	PlanSummary from() {
		return this.crosswalk.from();
	}

	PlanSummary to() {
		return this.crosswalk.to();
	}

	List<CrosswalkLine> pairs() {
		return CrosswalkLine.pairs(this.crosswalk);
	}

	List<CrosswalkLine> oneSided() {
		return CrosswalkLine.oneSided(this.crosswalk);
	}

	List<CrosswalkLine> lines() {
		return CrosswalkLine.all(this.crosswalk);
	}

	/** Its title. */
	String title() {
		return "施策対照表　%s（%s）と%s（%s）".formatted(from().municipality().name(),
				from().levels().in(this.crosswalk.fromKind()), to().municipality().name(),
				to().levels().in(this.crosswalk.toKind()));
	}

	/** Which plans it is about. */
	String plans() {
		return ExportLabels.plan(from()) + " ／ " + ExportLabels.plan(to());
	}

}
