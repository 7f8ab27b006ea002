package io.taikei.drafting.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.drafting.part.SourcePart.Heading;
import io.taikei.drafting.part.SourcePart.Row;
import io.taikei.drafting.part.SourcePart.SourceCell;
import io.taikei.intake.document.TextRole;
import io.taikei.model.ElementId;
import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Divides the lines of a loaded plan's files into parts that a page can show. */
public final class LineParts {

	private final List<LineAccount> files;

	private final Map<String, String> elements = new HashMap<>();

	private final Map<String, Integer> parts = new HashMap<>();

	private final List<Heading> headings = new ArrayList<>();

	private final Consumer<SourcePart> written;

	/**
	 * Parts of the files of a plan.
	 * @param keys gives the keys of its elements
	 * @param written takes each part
	 */
	public LineParts(List<LineAccount> files, List<PlanElement> elements, Function<ElementId, String> keys,
			Consumer<SourcePart> written) {
		this.files = files;
		this.written = written;
		for (PlanElement element : elements) {
			for (String place : places(element)) {
				this.elements.putIfAbsent(place, keys.apply(element.id()));
			}
		}
	}

	/** Writes all parts. */
	public void write() {
		for (LineAccount file : this.files) {
			List<Row> rows = new ArrayList<>();
			int weight = 0;
			for (Line line : file.lines()) {
				if (line.text().isBlank()) {
					continue;
				}
				if (rows.size() == PartLayout.MOST_ROWS || weight > PartLayout.MOST_TEXT) {
					add(file.file(), rows);
					rows = new ArrayList<>();
					weight = 0;
				}
				rows.add(row(file.file(), line));
				weight += line.text().length();
			}
			if (!rows.isEmpty()) {
				add(file.file(), rows);
			}
		}
	}

	/** What the parts are. */
	public List<Heading> headings() {
		return List.copyOf(this.headings);
	}

	/** The part that shows a place; null where none does. */
	public @Nullable Integer partOf(String key) {
		return this.parts.get(key);
	}

	/** The keys of the lines with an element's name, then of those with its code. */
	public List<String> places(PlanElement element) {
		return Stream.concat(Stream.of(element.label().source()), Stream.ofNullable(element.label().codeSource()))
			.flatMap(this::places)
			.distinct()
			.toList();
	}

	private Stream<String> places(SourceSpan source) {
		return IntStream.rangeClosed(source.firstLine(), source.lastLine())
			.mapToObj((line) -> key(source.file(), line));
	}

	private String key(String file, int line) {
		int document = IntStream.range(0, this.files.size())
			.filter((index) -> this.files.get(index).file().equals(file))
			.findFirst()
			.orElse(-1);
		return "d%dl%d".formatted(document + 1, line);
	}

	private Row row(String file, Line line) {
		String key = key(file, line.number());
		return new Row(line.number(),
				List.of(new SourceCell(key, line.text(), false, role(line.role()), this.elements.get(key), null)));
	}

	private void add(String file, List<Row> rows) {
		Heading heading = new Heading(this.headings.size() + 1, file, null, "", null, null, rows.getFirst().number(),
				rows.getLast().number());
		this.headings.add(heading);
		rows.forEach((row) -> this.parts.put(row.cells().getFirst().key(), heading.number()));
		this.written.accept(new SourcePart(heading, List.of(), List.copyOf(rows)));
	}

	private static TextRole role(LineAccount.Role role) {
		return switch (role) {
			case CONTENT, FOOTNOTE -> TextRole.CONTENT;
			case HEADING -> TextRole.HEADING;
			case HEADER -> TextRole.HEADER;
			case FURNITURE -> TextRole.FURNITURE;
			case NOT_CITED -> TextRole.IGNORED;
			case UNACCOUNTED -> TextRole.DOUBTFUL;
		};
	}

}
