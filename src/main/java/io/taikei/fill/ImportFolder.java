package io.taikei.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A folder of files for {@code neo4j-admin database import full}. */
final class ImportFolder implements AutoCloseable {

	/** The arguments of the import, a line each. */
	static final String ARGUMENTS = "import.args";

	private static final int SMALLEST_BUFFER = 4 << 20;

	private final Path folder;

	/** By the option that names their labels or type. */
	private final Map<String, ImportTable> tables = new LinkedHashMap<>();

	ImportFolder(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder).toRealPath();
		if (this.folder.toString().indexOf(',') >= 0 || this.folder.toString().indexOf('"') >= 0) {
			throw new FillImpossible("The import tool takes no folder with a comma or quote in its path: " + folder);
		}
	}

	/** The table of nodes with exactly these labels. */
	ImportTable nodes(List<String> labels) throws IOException {
		return table("--nodes=" + String.join(":", labels.stream().sorted().toList()), "nodes", ":ID");
	}

	/** The table of relationships of a type, as they are in the database. */
	ImportTable links(String type) throws IOException {
		return table("--relationships=" + type, "links", ":START_ID,:END_ID");
	}

	/** The table of the overlaps that are found. */
	ImportTable overlaps() throws IOException {
		return table("--relationships=OVERLAPS=found", "overlaps", ":START_ID,:END_ID,bestOfA:boolean,bestOfB:boolean");
	}

	private ImportTable table(String option, String kind, String fixed) throws IOException {
		ImportTable known = this.tables.get(option);
		if (known == null) {
			known = new ImportTable(this.folder.resolve("%s-%d.csv".formatted(kind, this.tables.size() + 1)), fixed);
			this.tables.put(option, known);
		}
		return known;
	}

	long rows(String option) {
		return this.tables.entrySet()
			.stream()
			.filter((table) -> table.getKey().startsWith(option))
			.mapToLong((table) -> table.getValue().rows())
			.sum();
	}

	/** Ends all files, and writes the arguments of the import. */
	Path finish() throws IOException {
		close();
		int buffer = Math.max(SMALLEST_BUFFER,
				4 * this.tables.values().stream().mapToInt(ImportTable::longest).max().orElse(0));
		List<String> arguments = new ArrayList<>(List.of("--overwrite-destination=true", "--path-pattern-style=none",
				"--array-delimiter=U+001F", "--bad-tolerance=0", "--read-buffer-size=" + buffer));
		String lineBreaks = this.tables.values()
			.stream()
			.filter(ImportTable::hasLineBreaks)
			.map((table) -> table.file().toString())
			.collect(Collectors.joining(","));
		if (!lineBreaks.isEmpty()) {
			arguments.addAll(List.of("--multiline-fields=" + lineBreaks, "--multiline-fields-format=v2"));
		}
		this.tables.forEach((option, table) -> arguments.add(option.replaceFirst("=found$", "") + "=" + table.files()));
		return Files.write(this.folder.resolve(ARGUMENTS), arguments.stream().map(ImportFolder::quoted).toList());
	}

	private static String quoted(String argument) {
		return '"' + argument.replace("\\", "\\\\") + '"';
	}

	@Override
	public void close() {
		this.tables.values().forEach(ImportTable::close);
	}

}
