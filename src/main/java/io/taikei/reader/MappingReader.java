package io.taikei.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.ElementId;
import io.taikei.model.Problem;

/**
 * Reads mapping sets in SSSOM/TSV and checks them together: a pair of elements stands in
 * one row of one set. The overlaps go to the graph.
 */
public final class MappingReader {

	/**
	 * The mapping sets of a folder of seeds, in the order of their names; none where it
	 * has no {@code mappings}.
	 * @throws ReadingFailed if the folder of mappings can't be listed
	 */
	public static List<Path> mappingSets(Path seeds) {
		Path folder = seeds.resolve("mappings");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(".sssom.tsv")).sorted().toList();
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(folder, null, "No directory of mapping sets.", ex);
		}
	}

	/**
	 * Reads the mapping sets in the given files.
	 * @throws ReadingFailed if a file can't be read at all, or its metadata lacks a key
	 */
	public MappingReading read(List<Path> files) {
		List<Problem> problems = new ArrayList<>();
		List<CuratedOverlap> overlaps = new ArrayList<>();
		for (Path file : files) {
			MappingSet set = MappingSet.read(file);
			List<Problem> missing = missingColumns(set);
			problems.addAll(missing);
			if (missing.isEmpty()) {
				readRows(set, overlaps, problems);
			}
		}
		problems.addAll(duplicates(overlaps));
		return new MappingReading(problems.isEmpty() ? overlaps : List.of(), problems);
	}

	private static void readRows(MappingSet set, List<CuratedOverlap> overlaps, List<Problem> problems) {
		for (CsvRecord row : set.rows()) {
			MappingRow.Result result = MappingRow.read(set, row);
			problems.addAll(result.problems());
			result.overlap().ifPresent(overlaps::add);
		}
	}

	private static List<Problem> missingColumns(MappingSet set) {
		return MappingRow.COLUMNS.stream()
			.filter((column) -> !set.columns().getFields().contains(column))
			.map((column) -> Problem.error("missing-column", set.source(set.columns()),
					"The table has no column %s.".formatted(column)))
			.toList();
	}

	private static List<Problem> duplicates(List<CuratedOverlap> overlaps) {
		Map<Set<ElementId>, CuratedOverlap> known = new HashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (CuratedOverlap overlap : overlaps) {
			CuratedOverlap first = known.putIfAbsent(Set.of(overlap.subject(), overlap.object()), overlap);
			if (first != null) {
				problems.add(Problem.error("duplicate-mapping", overlap.source(), "%s and %s are mapped at %s already."
					.formatted(overlap.subject(), overlap.object(), first.source())));
			}
		}
		return problems;
	}

}
