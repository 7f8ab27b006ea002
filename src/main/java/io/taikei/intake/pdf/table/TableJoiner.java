package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.Segment;
import io.taikei.intake.table.structure.HeaderWords;

/**
 * Makes one grid of a table that goes over pages, and leaves out the headers printed
 * again.
 */
public final class TableJoiner {

	/** How many rows a header has at most. */
	private static final int MOST_HEADER_ROWS = 3;

	/** Which share of texts is the same in a header that is printed again. */
	private static final double ALIKE = 0.7;

	private final String file;

	private final IdentityHashMap<PageTable, Grid> grids = new IdentityHashMap<>();

	private final List<Part> parts = new ArrayList<>();

	private final List<Cell> repeated = new ArrayList<>();

	public TableJoiner(String file) {
		this.file = file;
	}

	/**
	 * Takes the next table, unless it is no more than cells beside each other.
	 * @param onPage what stands on its page, but for running lines
	 */
	public boolean add(PageTable table, List<Segment> onPage) {
		TablePlace place = TablePlace.of(table, onPage);
		int header = headerRepeated(table);
		if (goesOn(table, place) && (header > 0 || this.parts.getLast().table.hasColumnsOf(table))) {
			this.parts.getLast().rows.addAll(table.rows().subList(header, table.rows().size()));
			this.parts.getLast().table = table;
			this.parts.getLast().ends = place.ends();
			table.rows().subList(0, header).forEach(this.repeated::addAll);
		}
		else if (table.rows().size() > 1) {
			finish();
			this.parts.add(new Part(table, place));
		}
		else {
			return false;
		}
		return true;
	}

	/**
	 * Whether it begins its page or column, and the table before ended the one before.
	 */
	private boolean goesOn(PageTable table, TablePlace place) {
		return isNext(table) && this.parts.getLast().ends && place.begins(this.parts.getLast().title);
	}

	/**
	 * Whether it stands where the table before would go on: on the next page, or to its
	 * right.
	 */
	private boolean isNext(PageTable table) {
		if (this.parts.isEmpty()) {
			return false;
		}
		PageTable before = this.parts.getLast().table;
		return table.page() == before.page() + 1
				|| (table.page() == before.page() && before.box().right() <= table.box().left());
	}

	/** The whole of a table, if this is its first part. */
	public Optional<Grid> beginningWith(PageTable table) {
		return Optional.ofNullable(this.grids.get(table));
	}

	/** The table that the last page read so far ended with, if it has one. */
	public Optional<PageTable> last() {
		return this.parts.isEmpty() ? Optional.empty() : Optional.of(this.parts.getLast().table);
	}

	public boolean isRepeatedHeader(int page, Segment segment) {
		return this.repeated.stream()
			.map(Cell::address)
			.anyMatch((address) -> address instanceof Address.OfPage place && place.page() == page
					&& new Box(place.left(), place.top(), place.right(), place.bottom()).holds(segment.box()));
	}

	/** Comes after the last table. */
	public void finish() {
		for (Part part : this.parts) {
			this.grids.put(part.first, new Grid(this.file, part.title, part.rows));
		}
		this.parts.clear();
	}

	/**
	 * How many of its first rows read as those of the table before; without ruling lines,
	 * how many end with one that does, as the rows of a header are no certain ones there.
	 */
	private int headerRepeated(PageTable table) {
		if (this.parts.isEmpty() || table.width() != this.parts.getLast().table.width()) {
			return 0;
		}
		List<List<String>> before = header(this.parts.getLast().rows);
		List<List<String>> here = header(table.rows());
		if (table.ruled()) {
			boolean form = isForm(table);
			return (int) IntStream.range(0, Math.min(before.size(), here.size()))
				.takeWhile((row) -> before.get(row).equals(here.get(row)) && !(form && isOfForm(here.get(row))))
				.count();
		}
		return IntStream.rangeClosed(1, here.size())
			.filter((count) -> before.stream().anyMatch((row) -> areAlike(row, here.get(count - 1))))
			.max()
			.orElse(0);
	}

	/** Whether labels stand before several of its rows, and not in its header alone. */
	private static boolean isForm(PageTable table) {
		long labelled = table.rows()
			.stream()
			.filter((row) -> row.stream()
				.filter((cell) -> !cell.isBlank())
				.findFirst()
				.filter((cell) -> HeaderWords.areKnown(cell.text()))
				.isPresent())
			.count();
		return labelled > 1 && labelled * 2 >= table.rows().size();
	}

	/** Whether a row says something beside a label, as a form's does. */
	private static boolean isOfForm(List<String> row) {
		List<String> texts = row.stream().filter((text) -> !text.isEmpty()).distinct().toList();
		return texts.size() > 1 && HeaderWords.areKnown(texts.getFirst()) && !HeaderWords.areKnown(texts.get(1))
				&& texts.stream().filter(HeaderWords::areKnown).count() * 2 <= texts.size();
	}

	/** The texts of the rows that may be the header. */
	private static List<List<String>> header(List<List<Cell>> rows) {
		return rows.stream()
			.limit(MOST_HEADER_ROWS)
			.map((row) -> row.stream().map(TableJoiner::text).toList())
			.toList();
	}

	private static String text(Cell cell) {
		return cell.text().replaceAll("\\s+", "");
	}

	/** Whether two rows have the same texts, or most of them if these are a header's. */
	private static boolean areAlike(List<String> row, List<String> other) {
		long texts = IntStream.range(0, row.size()).filter((i) -> !(row.get(i) + other.get(i)).isEmpty()).count();
		List<String> same = IntStream.range(0, row.size())
			.filter((i) -> !row.get(i).isEmpty() && row.get(i).equals(other.get(i)))
			.mapToObj(row::get)
			.toList();
		long known = same.stream().filter(HeaderWords::areKnown).count();
		return same.size() > 1 && same.size() >= ((known > 1) ? ALIKE : 1) * texts;
	}

	/** A table as far as it is read. */
	private static final class Part {

		private final PageTable first;

		private PageTable table;

		private final String title;

		private final List<List<Cell>> rows;

		private boolean ends;

		Part(PageTable table, TablePlace place) {
			this.first = table;
			this.table = table;
			this.title = place.title();
			this.ends = place.ends();
			this.rows = new ArrayList<>(table.rows());
		}

	}

}
