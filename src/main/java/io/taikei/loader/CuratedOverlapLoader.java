package io.taikei.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Problem;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold exactly the given curated overlaps, apart from what was computed.
 * Plans are loaded before.
 */
@Component
public class CuratedOverlapLoader {

	private final Neo4jClient client;

	CuratedOverlapLoader(Neo4jClient client) {
		this.client = client;
	}

	/** Loads all curated overlaps there are, in one transaction. */
	@Transactional
	public CuratedOverlapReport load(List<CuratedOverlap> overlaps) {
		Set<String> unknown = elementsNotLoaded(overlaps);
		List<Problem> warnings = new ArrayList<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (CuratedOverlap overlap : overlaps) {
			List<String> lacking = ids(overlap).filter(unknown::contains).toList();
			if (lacking.isEmpty()) {
				rows.add(row(overlap));
			}
			else {
				warnings.add(warning(overlap, lacking));
			}
		}
		var writes = new Writes(this.client);
		writes.run(LoadFile.FORGET_DROPPED_CURATED_OVERLAPS,
				Map.of("overlapIds", rows.stream().map((row) -> row.get("id")).toList()));
		writes.runOver(rows, LoadFile.CURATED_OVERLAPS);
		return new CuratedOverlapReport(rows.size(), writes.relationships(), warnings);
	}

	private Set<String> elementsNotLoaded(List<CuratedOverlap> overlaps) {
		Collection<String> unknown = this.client.query(LoadFile.ELEMENTS_NOT_LOADED.text())
			.bind(overlaps.stream().flatMap(CuratedOverlapLoader::ids).distinct().toList())
			.to("elementIds")
			.fetchAs(String.class)
			.all();
		return new HashSet<>(unknown);
	}

	private static Stream<String> ids(CuratedOverlap overlap) {
		return Stream.of(overlap.subject().value(), overlap.object().value());
	}

	private static Problem warning(CuratedOverlap overlap, List<String> lacking) {
		return Problem.warning("mapped-element-not-loaded", overlap.source(),
				"%s is not loaded, so this mapping is left out; load its plan, or correct the id."
					.formatted(String.join(" and ", lacking)));
	}

	private static Map<String, Object> row(CuratedOverlap overlap) {
		String id = overlap.subject() + "~" + overlap.object();
		Row properties = new Row().with("id", id)
			.with("predicate", overlap.predicate().localName())
			.with("justification", overlap.justification())
			.with("authorRole", overlap.authorRole())
			.with("comment", overlap.comment())
			.with("date", overlap.date())
			.with("sourceFile", overlap.source().file())
			.with("line", overlap.source().firstLine());
		return new Row().with("id", id)
			.with("subjectId", overlap.subject().value())
			.with("objectId", overlap.object().value())
			.with("properties", properties.toMap())
			.toMap();
	}

}
