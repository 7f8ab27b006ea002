package io.taikei.fill;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nodes with the same labels, or relationships of one type, as a file of lines. A line
 * may be shorter than the header, which is a file of its own: so columns are added as
 * they come, and nothing is read twice.
 */
final class ImportTable implements AutoCloseable {

	/**
	 * Names the empty lists of a node or relationship, which get them after the import.
	 */
	static final String EMPTY_LISTS = "__emptyLists";

	/** The same of lists that hold one empty text. */
	static final String BLANK_LISTS = "__blankLists";

	private static final List<String> ONE_EMPTY_TEXT = List.of("");

	private static final Pattern NAME = Pattern.compile("\\w+");

	private final Path file;

	private final String fixed;

	private final BufferedWriter writer;

	/** The columns behind the fixed ones, each with its type. */
	private final SequencedMap<String, String> columns = new LinkedHashMap<>();

	private boolean lineBreaks;

	private int longest;

	private long rows;

	/**
	 * A table.
	 * @param file where its lines go
	 * @param fixed the header of the columns that every line has
	 */
	ImportTable(Path file, String fixed) throws IOException {
		this.file = file;
		this.fixed = fixed;
		this.writer = Files.newBufferedWriter(file);
	}

	/** Writes a line: the fixed columns, then the properties. */
	void write(String start, String properties) throws IOException {
		this.writer.write(start);
		this.writer.write(properties);
		this.writer.write('\n');
		this.rows++;
	}

	/** Properties as the end of a line, each with a comma before it. */
	String properties(Map<String, Object> properties) {
		Map<String, ImportValue> values = values(properties);
		values.forEach(this::addColumn);
		StringBuilder line = new StringBuilder();
		StringBuilder gap = new StringBuilder();
		for (String name : this.columns.keySet()) {
			gap.append(',');
			ImportValue value = values.get(name);
			if (value != null) {
				line.append(gap).append(value.text());
				gap.setLength(0);
			}
		}
		return line.toString();
	}

	private void addColumn(String name, ImportValue value) {
		String before = this.columns.putIfAbsent(name, value.type());
		if (before != null && !before.equals(value.type())) {
			throw new FillImpossible("The property %s of some is of the type %s, of others %s in %s".formatted(name,
					before, value.type(), this.file.getFileName()));
		}
		this.lineBreaks |= value.hasLineBreak();
		this.longest = Math.max(this.longest, value.text().length());
	}

	private static Map<String, ImportValue> values(Map<String, Object> properties) {
		Map<String, ImportValue> values = new TreeMap<>();
		List<String> empty = new ArrayList<>();
		List<String> blank = new ArrayList<>();
		properties.forEach((name, value) -> {
			if (!NAME.matcher(name).matches()) {
				throw new FillImpossible("A property has the name %s".formatted(name));
			}
			if (value instanceof List<?> list && list.isEmpty()) {
				empty.add(name);
			}
			else if (value.equals(ONE_EMPTY_TEXT)) {
				blank.add(name);
			}
			else {
				values.put(name, ImportValue.of(name, value));
			}
		});
		mark(EMPTY_LISTS, empty, values);
		mark(BLANK_LISTS, blank, values);
		return values;
	}

	private static void mark(String mark, List<String> names, Map<String, ImportValue> values) {
		if (!names.isEmpty()) {
			values.put(mark, ImportValue.of(mark, names));
		}
	}

	/** The table's own file, and before it that of its header. */
	String files() {
		return header() + "," + this.file;
	}

	Path file() {
		return this.file;
	}

	boolean hasLineBreaks() {
		return this.lineBreaks;
	}

	/** The characters of its longest value. */
	int longest() {
		return this.longest;
	}

	long rows() {
		return this.rows;
	}

	private Path header() {
		return this.file.resolveSibling("header-of-" + this.file.getFileName());
	}

	@Override
	public void close() {
		try {
			this.writer.close();
			Files.writeString(header(),
					Stream.concat(Stream.of(this.fixed),
							this.columns.entrySet().stream().map((column) -> column.getKey() + ":" + column.getValue()))
						.collect(Collectors.joining(",")) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
