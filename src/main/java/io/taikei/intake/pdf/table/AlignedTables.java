package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.Flow;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page whose cells are parted by nothing but room. */
public final class AlignedTables {

	private static final int FEWEST_ROWS = 3;

	/** How far the next row of a table is at most, in lines of its size. */
	private static final float FARTHEST = 5;

	/** How long a column's header is at most, in characters. */
	private static final int LONGEST_HEADER = 15;

	/** From which share of sentences on it is a text in columns. */
	private static final float PROSE = 0.15f;

	/** Items of a list, and what has a sentence's or a label's signs. */
	private static final Pattern NO_HEADER = Pattern.compile("^[・●○◎◇◆□■▽▼△▲※【①-⑳]|[。、：]");

	/**
	 * How wide columns of two are at most, in characters; text in two columns is wider.
	 */
	private static final int WIDEST_OF_TWO = 22;

	private final PageText page;

	private final List<List<Segment>> rows;

	private final @Nullable PageTable before;

	/**
	 * @param free what stands in no other table and is no running line
	 */
	private AlignedTables(PageText page, List<Segment> free, @Nullable PageTable before) {
		this.page = page;
		this.before = before;
		this.rows = CellText.rows(free.stream().filter((segment) -> segment.flow() == Flow.ACROSS).toList());
	}

	/**
	 * The tables of a page, from above.
	 * @param free what stands in no other table and is no running line
	 * @param before the table that the page before ended with, which may go on here
	 */
	public static List<PageTable> find(PageText page, List<Segment> free, @Nullable PageTable before) {
		return new AlignedTables(page, free, before).find();
	}

	private List<PageTable> find() {
		List<PageTable> tables = new ArrayList<>();
		for (int i = 0; i < this.rows.size(); i++) {
			Optional<PageTable> table = table(i);
			if (table.isEmpty() && i == 0 && this.before != null) {
				table = continuation(this.before);
			}
			if (table.isPresent()) {
				tables.add(table.get());
				i = this.rows.indexOf(lastRow(table.get()));
			}
		}
		return tables;
	}

	private List<Segment> lastRow(PageTable table) {
		return this.rows.reversed()
			.stream()
			.filter((row) -> table.segments().contains(row.getFirst()))
			.findFirst()
			.orElseThrow();
	}

	private Optional<PageTable> table(int first) {
		List<Segment> header = this.rows.get(first);
		if (header.size() < 2 || header.stream().anyMatch((cell) -> !isHeader(cell))) {
			return Optional.empty();
		}
		ColumnSpans columns = ColumnSpans.of(header);
		List<List<Segment>> rows = take(columns, first);
		return isTable(columns, rows) && header.size() >= columns.count() - 1 ? Optional.of(read(columns, rows))
				: Optional.empty();
	}

	private Optional<PageTable> continuation(PageTable before) {
		List<ColumnSpans.Span> spans = new ArrayList<>();
		for (int i = 0; i < before.width(); i++) {
			spans.add(new ColumnSpans.Span(before.columns().get(i), before.columns().get(i + 1) - 1));
		}
		ColumnSpans columns = new ColumnSpans(spans);
		List<List<Segment>> rows = take(columns, 0);
		return columns.count() == before.width() && isTable(columns, rows) ? Optional.of(read(columns, rows))
				: Optional.empty();
	}

	private PageTable read(ColumnSpans columns, List<List<Segment>> rows) {
		LinePitch pitch = (this.before != null && this.before.width() == columns.count()) ? this.before.pitch()
				: LinePitch.UNKNOWN;
		return AlignedRows.read(this.page, columns, rows, pitch);
	}

	private List<List<Segment>> take(ColumnSpans columns, int first) {
		List<List<Segment>> taken = new ArrayList<>();
		for (List<Segment> row : this.rows.subList(first, this.rows.size())) {
			if (!taken.isEmpty() && distance(taken.getLast(), row) > FARTHEST * row.getFirst().size()) {
				break;
			}
			if (!columns.take(row)) {
				break;
			}
			taken.add(row);
		}
		return taken;
	}

	private static float distance(List<Segment> above, List<Segment> below) {
		return below.getFirst().box().bottom() - above.getFirst().box().bottom();
	}

	private static boolean isHeader(Segment cell) {
		return cell.text().length() <= LONGEST_HEADER && !NO_HEADER.matcher(cell.text()).find();
	}

	private static boolean isSentence(Segment segment) {
		return segment.text().contains("。");
	}

	private static boolean isTable(ColumnSpans columns, List<List<Segment>> rows) {
		List<Segment> all = rows.stream().flatMap(List::stream).toList();
		long several = rows.stream().filter((row) -> row.size() > 1).count();
		if (several < FEWEST_ROWS || all.stream().filter(AlignedTables::isSentence).count() > PROSE * all.size()) {
			return false;
		}
		return columns.count() > 2 || (columns.count() == 2
				&& columns.spans().stream().allMatch((span) -> span.width() <= WIDEST_OF_TWO * all.getFirst().size()));
	}

}
