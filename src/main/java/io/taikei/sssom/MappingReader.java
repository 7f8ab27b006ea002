package io.taikei.sssom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.taikei.model.Mapping;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.source.ReadingFailed;
import io.taikei.text.ProblemMessage;

/**
 * Reads mapping sets in SSSOM/TSV and checks them together. What they state goes to the
 * graph.
 */
public final class MappingReader {

	private static final String SUFFIX = ".sssom.tsv";

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
			return files.filter(MappingReader::isMappingSet).sorted().toList();
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(folder, null, ProblemMessage.of("folder.mappings"), ex);
		}
	}

	/** Whether a file is a mapping set by its name. */
	public static boolean isMappingSet(Path file) {
		return file.toString().endsWith(SUFFIX);
	}

	/**
	 * Reads the mapping sets in the given files.
	 * @throws ReadingFailed if a file can't be read at all
	 */
	public MappingReading read(List<Path> files) {
		List<Problem> problems = new ArrayList<>();
		List<Mapping> mappings = new ArrayList<>();
		for (Path file : files) {
			MappingSet set = MappingSet.read(file);
			problems.addAll(set.metadata().problems());
			problems.addAll(set.notPropagated());
			List<Problem> missing = missingColumns(set);
			problems.addAll(missing);
			if (missing.isEmpty()) {
				readRows(set, mappings, problems);
			}
		}
		problems.addAll(MappingConflicts.among(mappings));
		MappingReading reading = new MappingReading(mappings, problems);
		return reading.valid() ? reading : new MappingReading(List.of(), problems);
	}

	private static void readRows(MappingSet set, List<Mapping> mappings, List<Problem> problems) {
		for (CsvRecord row : set.rows()) {
			MappingRow.Result result = MappingRow.read(set, row);
			problems.addAll(result.problems());
			result.mapping().ifPresent(mappings::add);
		}
	}

	private static List<Problem> missingColumns(MappingSet set) {
		return MappingRow.COLUMNS.stream()
			.filter((column) -> !set.hasColumn(column))
			.map((column) -> Problem.of(RuleId.MISSING_COLUMN, set.source(set.columns()),
					ProblemMessage.of("mapping.missing-column", column)))
			.toList();
	}

}
