package io.taikei.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.AccountLine;
import io.taikei.model.SourceSpan;
import io.taikei.query.LocatedElement;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.source.SourceExcerpt.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts of a crosswalk stand, as a person looks them up: the document as it was
 * published, where there is an account of it, else the file's lines.
 *
 * @param accounted the lines of accounts that are cited
 * @param ofOneFile the ids of the plans of which one file alone is cited
 */
public record CitedPlaces(Map<Citation, AccountLine> accounted, Set<String> ofOneFile) {

	public CitedPlaces {
		accounted = Map.copyOf(accounted);
		ofOneFile = Set.copyOf(ofOneFile);
	}

	/** The places that are cited, of which some are lines of accounts. */
	public static CitedPlaces of(List<Citation> cited, Map<Citation, AccountLine> accounted) {
		Map<String, Set<String>> files = cited.stream()
			.collect(Collectors.groupingBy(Citation::planId, Collectors.mapping(Citation::file, Collectors.toSet())));
		return new CitedPlaces(accounted,
				files.entrySet()
					.stream()
					.filter((plan) -> plan.getValue().size() == 1)
					.map(Map.Entry::getKey)
					.collect(Collectors.toSet()));
	}

	/** Everything that a crosswalk cites. */
	public static List<Citation> citedBy(Crosswalk crosswalk) {
		return CrosswalkLine.all(crosswalk)
			.stream()
			.flatMap((line) -> Stream.concat(cited(crosswalk.from(), line.from(), line, true),
					cited(crosswalk.to(), line.to(), line, false)))
			.distinct()
			.toList();
	}

	private static Stream<Citation> cited(PlanSummary plan, @Nullable LocatedElement located, CrosswalkLine line,
			boolean first) {
		OverlapEvidence evidence = (line.likeness() != null) ? line.likeness().evidence() : null;
		return Stream
			.concat(Stream.ofNullable(located).map((one) -> one.element().source()),
					Stream.ofNullable(evidence).map((one) -> (first ? one.quoteA() : one.quoteB()).source()))
			.map((span) -> citation(plan, span));
	}

	/** The document and the place in it; the place alone where a plan has one file. */
	public String of(PlanSummary plan, SourceSpan span) {
		AccountLine line = this.accounted.get(citation(plan, span));
		if (line != null) {
			return line.document() + "\n" + line.place();
		}
		return this.ofOneFile.contains(plan.id()) ? "原文 " + span.lines() + "行" : ExportLabels.lines(span);
	}

	/** The document alone. */
	String document(PlanSummary plan, SourceSpan span) {
		AccountLine line = this.accounted.get(citation(plan, span));
		return (line != null) ? line.document() : span.file();
	}

	private static Citation citation(PlanSummary plan, SourceSpan span) {
		return Citation.of(plan.id(), span);
	}

}
