package io.taikei.loader.rows;

import java.util.List;
import java.util.Map;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.Mapping;
import io.taikei.model.MappingProvenance;
import io.taikei.model.NoCounterpart;

/**
 * A mapping on its way to the database.
 *
 * @param mapping the mapping
 * @param id its id in the graph
 */
public record MappingRows(Mapping mapping, String id) {

	/** What it joins, from the start to the end. */
	public static List<String> ends(Mapping mapping) {
		return switch (mapping) {
			case CuratedOverlap overlap -> List.of(overlap.subject().value(), overlap.object().value());
			case NoCounterpart none -> List.of(none.element().value(), none.plan().value());
		};
	}

	public Map<String, Object> toMap() {
		return switch (this.mapping) {
			case CuratedOverlap overlap -> row("subjectId", "objectId",
					provenance(overlap.provenance()).with("predicate", overlap.predicate().localName())
						.with("not", overlap.not()));
			case NoCounterpart none -> row("elementId", "planId", provenance(none.provenance()));
		};
	}

	private Map<String, Object> row(String start, String end, Row properties) {
		List<String> ends = ends(this.mapping);
		return new Row().with("id", this.id)
			.with(start, ends.getFirst())
			.with(end, ends.getLast())
			.with("properties", properties.toMap())
			.toMap();
	}

	private Row provenance(MappingProvenance provenance) {
		Row row = new Row().with("id", this.id)
			.with("justification", provenance.justification())
			.with("decidedBy", provenance.decidedBy().name())
			.with("deciderKind", provenance.decidedBy().kind())
			.with("tool", provenance.tool())
			.with("comment", provenance.comment())
			.with("date", provenance.date())
			.with("sourceFile", provenance.line().file())
			.with("line", provenance.line().firstLine());
		return (provenance.review() == null) ? row
				: row.with("reviewer", provenance.review().reviewer())
					.with("reviewVerdict", provenance.review().verdict())
					.with("reviewDate", provenance.review().date());
	}

}
