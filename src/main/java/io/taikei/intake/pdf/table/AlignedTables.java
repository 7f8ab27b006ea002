package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.taikei.intake.pdf.page.Box;
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

	/** How far beside a table text that goes down is still of it, of its size. */
	private static final float UPRIGHT = 6;

	/** How far rows of a header are from each other at most, in lines of its size. */
	private static final float HEADER = 3;

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

	/** What is set downwards, as the names of groups are. */
	private final List<Segment> upright;

	private final @Nullable PageTable before;

	/**
	 * @param free what stands in no other table and is no running line
	 */
	private AlignedTables(PageText page, List<Segment> free, @Nullable PageTable before) {
		this.page = page;
		this.before = before;
		this.upright = free.stream().filter((segment) -> segment.flow() != Flow.ACROSS).toList();
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
		int end = 0;
		for (int i = 0; i < this.rows.size(); i++) {
			int first = i;
			Optional<Lines> lines = Optional.of(i)
				.filter(this::beginsBlock)
				.flatMap((begin) -> betweenGutters(begin))
				.filter((found) -> IntStream.range(first, found.first + 2)
					.noneMatch((begin) -> underHeader(begin).filter((other) -> other.end >= found.end).isPresent()));
			lines = lines.or(() -> underHeader(first));
			if (i == 0 && this.before != null && lines.filter(this::hasKnownHeader).isEmpty()) {
				Optional<Lines> goesOn = goingOn(this.before);
				lines = goesOn.isPresent() ? goesOn : lines;
			}
			if (lines.isPresent()) {
				tables.add(read(withUpperHeader(lines.get(), end)));
				end = lines.get().end;
				i = end - 1;
			}
		}
		return tables;
	}

	private boolean beginsBlock(int row) {
		return row == 0 || isFar(this.rows.get(row - 1), this.rows.get(row));
	}

	private static boolean isFar(List<Segment> above, List<Segment> below) {
		return distance(above, below) > FARTHEST * below.getFirst().size();
	}

	/** The lines below one whose texts head the columns. */
	private Optional<Lines> underHeader(int first) {
		List<Segment> header = this.rows.get(first);
		if (header.size() < 2 || !isHeader(header)) {
			return Optional.empty();
		}
		ColumnSpans columns = ColumnSpans.of(header);
		return Optional.of(take(columns, first))
			.filter(this::isTable)
			.filter((lines) -> header.size() >= columns.count() - 1);
	}

	/**
	 * The lines that have the columns into which the room between texts parts most of
	 * them.
	 */
	private Optional<Lines> betweenGutters(int begin) {
		int end = begin + 1;
		while (end < this.rows.size() && !isFar(this.rows.get(end - 1), this.rows.get(end))) {
			end++;
		}
		int last = end;
		return Gutters.find(this.rows.subList(begin, end))
			.flatMap((columns) -> IntStream.range(begin, last)
				.filter((row) -> this.rows.get(row).size() > 1 && isHeader(this.rows.get(row))
						&& columns.fits(this.rows.get(row)))
				.mapToObj((row) -> take(columns, row))
				.findFirst())
			.filter(this::isTable)
			.filter(this::hasKnownHeader);
	}

	private boolean hasKnownHeader(Lines lines) {
		return lines.header(this.rows).count() > 0;
	}

	/** Further rows of the header above, of which some stand over several columns. */
	private Lines withUpperHeader(Lines lines, int begin) {
		int first = lines.first;
		while (first > begin && isUpperHeader(first - 1, new Lines(lines.columns, first, lines.end))) {
			first--;
		}
		return new Lines(lines.columns, first, lines.end);
	}

	/**
	 * Whether a row is of the header below it; a single text only if it tells a column.
	 */
	private boolean isUpperHeader(int index, Lines lines) {
		List<Segment> row = this.rows.get(index);
		List<Segment> below = this.rows.get(lines.first);
		if (!isHeader(row) || distance(row, below) >= HEADER * below.getFirst().size()
				|| !row.stream().allMatch(lines.columns::isWithin)) {
			return false;
		}
		return row.size() > 1 || new Lines(lines.columns, index, lines.end).header(this.rows)
			.known() > lines.header(this.rows).known();
	}

	/** The lines that go on with the columns of the page before. */
	private Optional<Lines> goingOn(PageTable before) {
		List<ColumnSpans.Span> spans = new ArrayList<>();
		for (int i = 0; i < before.width(); i++) {
			spans.add(new ColumnSpans.Span(before.columns().get(i), before.columns().get(i + 1) - 1));
		}
		ColumnSpans columns = new ColumnSpans(spans);
		return Optional.of(take(columns, 0)).filter((lines) -> columns.count() == before.width()).filter(this::isTable);
	}

	private PageTable read(Lines lines) {
		PageTable goesOn = (this.before != null && this.before.width() == lines.columns.count()) ? this.before : null;
		List<List<Segment>> rows = new ArrayList<>(lines.of(this.rows));
		Box box = Box.around(rows.stream().flatMap(List::stream).map(Segment::box).toList());
		this.upright.stream()
			.filter((segment) -> segment.box().centreY() > box.top() && segment.box().centreY() < box.bottom()
					&& segment.box().right() > box.left() - UPRIGHT * segment.size()
					&& segment.box().left() < box.right() + UPRIGHT * segment.size())
			.map(List::of)
			.filter(lines.columns::take)
			.forEach(rows::add);
		return AlignedBody.read(this.page, lines.columns, rows, goesOn);
	}

	/**
	 * Takes lines as long as they fit; a text over the width only before others that do.
	 */
	private Lines take(ColumnSpans columns, int first) {
		int end = first;
		for (int row = first; row < this.rows.size(); row++) {
			if (row > first && isFar(this.rows.get(row - 1), this.rows.get(row))) {
				break;
			}
			if (row > first && isSame(this.rows.get(first), this.rows.get(row))) {
				break;
			}
			if (columns.take(this.rows.get(row))) {
				end = row + 1;
			}
			else if (row > end || !columns.isCaption(this.rows.get(row))) {
				break;
			}
		}
		return new Lines(columns, first, end);
	}

	/** Whether another table begins with the same header. */
	private static boolean isSame(List<Segment> header, List<Segment> row) {
		return header.size() > 1
				&& header.stream().map(Segment::text).toList().equals(row.stream().map(Segment::text).toList());
	}

	private static float distance(List<Segment> above, List<Segment> below) {
		return below.getFirst().box().bottom() - above.getFirst().box().bottom();
	}

	private static boolean isHeader(List<Segment> row) {
		return row.stream().allMatch(AlignedTables::isHeader);
	}

	private static boolean isHeader(Segment cell) {
		return cell.text().length() <= LONGEST_HEADER && !NO_HEADER.matcher(cell.text()).find();
	}

	private static boolean isSentence(Segment segment) {
		return segment.text().contains("。");
	}

	private boolean isTable(Lines lines) {
		ColumnSpans columns = lines.columns;
		List<List<Segment>> rows = lines.of(this.rows);
		List<Segment> all = rows.stream().flatMap(List::stream).toList();
		long several = rows.stream().filter((row) -> row.size() > 1).count();
		if (several < FEWEST_ROWS || all.stream().filter(AlignedTables::isSentence).count() > PROSE * all.size()) {
			return false;
		}
		return columns.count() > 2 || (columns.count() == 2
				&& columns.spans().stream().allMatch((span) -> span.width() <= WIDEST_OF_TWO * all.getFirst().size()));
	}

	/** Lines of a table, from the first to the one before the end. */
	private record Lines(ColumnSpans columns, int first, int end) {

		List<List<Segment>> of(List<List<Segment>> rows) {
			return rows.subList(this.first, this.end);
		}

		HeaderZone header(List<List<Segment>> rows) {
			return HeaderZone.of(this.columns, of(rows));
		}

	}

}
