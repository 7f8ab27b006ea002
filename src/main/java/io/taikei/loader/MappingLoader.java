package io.taikei.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.rows.MappingRows;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Mapping;
import io.taikei.model.NoCounterpart;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold exactly the given mappings, apart from what was computed. Plans
 * are loaded before.
 */
@Component
public class MappingLoader {

	private final Neo4jClient client;

	MappingLoader(Neo4jClient client) {
		this.client = client;
	}

	/** Loads all mappings there are, in one transaction. */
	@Transactional
	public MappingReport load(List<? extends Mapping> mappings) {
		Set<String> unknown = notLoaded(mappings);
		List<Problem> warnings = new ArrayList<>();
		List<Mapping> known = new ArrayList<>();
		for (Mapping mapping : mappings) {
			List<String> lacking = MappingRows.ends(mapping).stream().filter(unknown::contains).toList();
			if (lacking.isEmpty()) {
				known.add(mapping);
			}
			else {
				warnings.add(warning(mapping, lacking));
			}
		}
		return new MappingReport(known.size(), write(identified(known)), warnings);
	}

	private LoadReport.Change write(List<MappingRows> rows) {
		var writes = new Writes(this.client);
		Record dropped = writes.run(LoadFile.FORGET_DROPPED_MAPPINGS,
				Map.of("mappingIds", rows.stream().map(MappingRows::id).toList()));
		writes.dropUnkept(dropped.get("overlapIds").asList());
		writes.runOver(of(rows, CuratedOverlap.class), LoadFile.CURATED_OVERLAPS);
		writes.runOver(of(rows, NoCounterpart.class), LoadFile.NO_COUNTERPARTS);
		writes
			.run(LoadFile.COUNTERPARTS,
					Map.of("elementIds",
							Stream.concat(dropped.get("elementIds").asList(Value::asString).stream(),
									rows.stream().map(MappingRows::mapping).map(MappingRows::ends).map(List::getFirst))
								.distinct()
								.toList()));
		return writes.relationships();
	}

	private static List<Map<String, Object>> of(List<MappingRows> rows, Class<? extends Mapping> type) {
		return rows.stream().filter((row) -> type.isInstance(row.mapping())).map(MappingRows::toMap).toList();
	}

	/** What joins the same two is told apart by its number. */
	private static List<MappingRows> identified(List<Mapping> mappings) {
		Map<String, Integer> numbers = new HashMap<>();
		List<MappingRows> rows = new ArrayList<>();
		for (Mapping mapping : mappings) {
			String ends = String.join("~", MappingRows.ends(mapping));
			int number = numbers.merge(ends, 1, Integer::sum);
			rows.add(new MappingRows(mapping, (number == 1) ? ends : ends + "~" + number));
		}
		return rows;
	}

	private Set<String> notLoaded(List<? extends Mapping> mappings) {
		Collection<String> unknown = this.client.query(LoadFile.NOT_LOADED.text())
			.bind(mappings.stream().map(MappingRows::ends).flatMap(List::stream).distinct().toList())
			.to("ids")
			.fetchAs(String.class)
			.all();
		return new HashSet<>(unknown);
	}

	private static Problem warning(Mapping mapping, List<String> lacking) {
		return Problem.of(RuleId.MAPPED_ELEMENT_UNKNOWN, mapping.source(),
				ProblemMessage.of("mapping.not-loaded",
						lacking.stream()
							.map(Bilingual::sameInBoth)
							.reduce((one, other) -> ProblemMessage.of("mapping.pair", one, other))
							.orElseThrow()));
	}

}
