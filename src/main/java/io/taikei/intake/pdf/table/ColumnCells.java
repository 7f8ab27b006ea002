package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.Flow;
import io.taikei.intake.pdf.page.Ruling;
import io.taikei.intake.pdf.page.Segment;

/** Tells in each column of a table without lines which lines are one cell. */
final class ColumnCells {

	/**
	 * How much farther than the closest lines follow each other those of one cell may.
	 */
	private static final float CLOSE = 1.13f;

	/** How much farther lines follow each other that do so alike. */
	private static final float ALIKE = 1.05f;

	/** What is farther is never of one cell, of the size. */
	private static final float FARTHEST = 2.4f;

	/** The same where all lines follow each other alike. */
	private static final float FARTHEST_OF_EVEN = 1.75f;

	/** Which share of lines is farther from the one before where not all are alike. */
	private static final float FARTHER = 0.2f;

	/** How much room a wrapped line leaves at most, of the size. */
	private static final float ROOM = 2.2f;

	/** How much it leaves where nothing else tells that it is wrapped. */
	private static final float NO_ROOM = 1.3f;

	/** Which share of lines that follow closely is wrapped if closeness tells them. */
	private static final float WRAPPED = 0.75f;

	/** How far lines that go down are beside each other, if they are of one text. */
	private static final float SHARED = 0.5f;

	/** From which share of lines with codes on each cell begins with one. */
	private static final float CODED = 0.3f;

	/** How far the base lines of texts beside each other differ at most, of the size. */
	private static final float SAME_LINE = 0.2f;

	private final List<Ruling> rulings;

	private final ColumnSpans columns;

	private final List<List<Segment>> rows;

	private final List<List<Segment>> lines = new ArrayList<>();

	/** Of each column, what goes down there, from the right. */
	private final List<List<Segment>> upright = new ArrayList<>();

	/** Of each column, whether each cell begins with a code. */
	private final List<Boolean> coded;

	ColumnCells(List<Ruling> rulings, ColumnSpans columns, List<List<Segment>> rows) {
		this.rulings = rulings.stream().filter(Ruling::across).toList();
		this.columns = columns;
		this.rows = rows;
		for (int i = 0; i < columns.count(); i++) {
			int column = i;
			List<Segment> own = rows.stream()
				.flatMap(List::stream)
				.filter((segment) -> columns.of(segment) == column)
				.toList();
			this.lines.add(CellText.lines(own.stream().filter((segment) -> segment.flow() == Flow.ACROSS).toList()));
			this.upright.add(own.stream()
				.filter((segment) -> segment.flow() != Flow.ACROSS)
				.sorted(Comparator.comparingDouble((segment) -> -segment.box().centreX()))
				.toList());
		}
		this.coded = this.lines.stream().map(ColumnCells::isCoded).toList();
	}

	/**
	 * How lines follow each other here.
	 * @param before how they did on the page before, where the table may begin
	 */
	LinePitch pitch(LinePitch before) {
		float close = CLOSE * closest();
		close = Math.min(close, isEven(close) ? FARTHEST_OF_EVEN : FARTHEST);
		return (before.tells() && before.close() <= close) ? before : new LinePitch(close, closenessTells(close));
	}

	/** The cells of each column, from above. */
	List<List<ColumnCell>> read(LinePitch pitch) {
		List<List<ColumnCell>> cells = new ArrayList<>();
		for (int i = 0; i < this.columns.count(); i++) {
			int column = i;
			List<ColumnCell> ofColumn = new ArrayList<>(
					cells(column, this.lines.get(column), (line, next) -> goesOn(column, line, next, pitch),
							(line, next) -> isSure(column, line, next, pitch)));
			ofColumn.addAll(upright(column));
			ofColumn.sort(Comparator.comparingDouble((cell) -> cell.box().centreY()));
			cells.add(ofColumn);
		}
		return cells;
	}

	private List<ColumnCell> cells(int column, List<Segment> lines, BiPredicate<Segment, Segment> goesOn,
			BiPredicate<Segment, Segment> sure) {
		float width = this.columns.spans().get(column).width();
		List<ColumnCell> cells = new ArrayList<>();
		int from = 0;
		for (int end = 1; end <= lines.size(); end++) {
			if (end == lines.size() || !goesOn.test(lines.get(end - 1), lines.get(end))) {
				boolean certain = IntStream.range(Math.max(1, from), Math.min(end + 1, lines.size()))
					.allMatch((i) -> sure.test(lines.get(i - 1), lines.get(i)));
				List<List<Segment>> parts = parts(lines.subList(from, end));
				parts.forEach((part) -> cells.add(new ColumnCell(part, width, certain && parts.size() == 1)));
				from = end;
			}
		}
		return cells;
	}

	/** Lines that say the same again are another cell with the same text. */
	private static List<List<Segment>> parts(List<Segment> lines) {
		List<String> texts = lines.stream().map(Segment::text).toList();
		int length = IntStream.rangeClosed(1, lines.size())
			.filter((size) -> lines.size() % size == 0
					&& texts.subList(size, texts.size()).equals(texts.subList(0, texts.size() - size)))
			.findFirst()
			.orElseThrow();
		return IntStream.range(0, lines.size() / length)
			.mapToObj((part) -> List.copyOf(lines.subList(part * length, (part + 1) * length)))
			.toList();
	}

	/** What goes down, with the lines of one text together. */
	private List<ColumnCell> upright(int column) {
		List<List<Segment>> cells = new ArrayList<>();
		for (Segment line : this.upright.get(column)) {
			cells.stream()
				.filter((cell) -> standBeside(cell.getLast(), line))
				.findFirst()
				.ifPresentOrElse((cell) -> cell.add(line), () -> cells.add(new ArrayList<>(List.of(line))));
		}
		float width = this.columns.spans().get(column).width();
		return cells.stream().map((cell) -> new ColumnCell(List.copyOf(cell), width, true)).toList();
	}

	/** Whether two lines that go down are lines of one text. */
	private static boolean standBeside(Segment line, Segment next) {
		return line.box().sharedHeight(next.box()) > SHARED && line.box().left() - next.box().right() < line.size();
	}

	private boolean goesOn(int column, Segment line, Segment next, LinePitch pitch) {
		if (distance(line, next) > pitch.close() || isRuledBetween(line, next)) {
			return false;
		}
		return this.coded.get(column) ? !isCoded(next) : pitch.tells() || goOnBeside(next, pitch.close());
	}

	/**
	 * Whether it is certain that two lines are of one cell, or of two: by the room
	 * between them, by their codes, or as the first leaves room for more.
	 */
	private boolean isSure(int column, Segment line, Segment next, LinePitch pitch) {
		return pitch.tells() || this.coded.get(column) || distance(line, next) > pitch.close()
				|| isRuledBetween(line, next) || !isFull(line, column, ROOM);
	}

	/** Whether so many lines begin with codes that each cell does. */
	private static boolean isCoded(List<Segment> column) {
		return column.stream().filter(ColumnCells::isCoded).count() > CODED * column.size();
	}

	private static boolean isCoded(Segment line) {
		return CodeGrammar.GENERAL.split(line.text()).filter((coded) -> coded.code().sure()).isPresent();
	}

	/**
	 * Whether all that stands beside a line goes on from full lines: nothing begins
	 * there.
	 */
	private boolean goOnBeside(Segment next, float close) {
		for (int column = 0; column < this.columns.count(); column++) {
			List<Segment> ofColumn = this.lines.get(column);
			for (int i = 0; i < ofColumn.size(); i++) {
				if (isBeside(ofColumn.get(i), next) && (i == 0 || distance(ofColumn.get(i - 1), ofColumn.get(i)) > close
						|| !isFull(ofColumn.get(i - 1), column, NO_ROOM))) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isBeside(Segment line, Segment other) {
		return Math.abs(other.box().bottom() - line.box().bottom()) < SAME_LINE * line.size();
	}

	private boolean isRuledBetween(Segment line, Segment next) {
		return this.rulings.stream()
			.anyMatch((ruling) -> ruling.at() > line.box().centreY() && ruling.at() < next.box().centreY()
					&& ruling.from() <= next.box().centreX() && ruling.to() >= next.box().centreX());
	}

	private boolean isFull(Segment line, int column, float room) {
		return this.columns.spans().get(column).width() - line.box().width() < room * line.size();
	}

	/** Whether no other column has text beside a line. */
	private boolean isAlone(Segment line) {
		return this.rows.stream().flatMap(List::stream).filter((other) -> isBeside(line, other)).count() < 2;
	}

	private static float distance(Segment line, Segment next) {
		return (next.box().bottom() - line.box().bottom()) / Math.max(line.size(), next.size());
	}

	/** Whether hardly any lines of the column with the most are farther apart. */
	private boolean isEven(float close) {
		List<Segment> most = this.lines.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
		long farther = IntStream.range(1, most.size())
			.filter((i) -> distance(most.get(i - 1), most.get(i)) > close)
			.count();
		return farther <= FARTHER * most.size();
	}

	/**
	 * How closely lines follow each other at least twice, of the size; what is closer
	 * than that overlaps.
	 */
	private float closest() {
		List<Float> distances = this.lines.stream()
			.flatMap((column) -> IntStream.range(1, column.size())
				.mapToObj((i) -> distance(column.get(i - 1), column.get(i))))
			.filter((distance) -> distance >= 1)
			.sorted()
			.toList();
		return IntStream.range(1, distances.size())
			.filter((i) -> distances.get(i) < ALIKE * distances.get(i - 1))
			.mapToObj((i) -> distances.get(i - 1))
			.findFirst()
			.orElse(distances.isEmpty() ? Float.MAX_VALUE : distances.getFirst());
	}

	/**
	 * Whether lines that follow closely are wrapped: then most of those before are full,
	 * or those after stand alone beside fuller columns. Otherwise there is no more room
	 * between rows than between lines.
	 */
	private boolean closenessTells(float close) {
		int most = this.lines.stream().mapToInt(List::size).max().orElse(0);
		int followed = 0;
		int wrapped = 0;
		for (int column = 0; column < this.columns.count(); column++) {
			List<Segment> ofColumn = this.lines.get(column);
			for (int i = 1; i < ofColumn.size(); i++) {
				if (distance(ofColumn.get(i - 1), ofColumn.get(i)) <= close) {
					boolean aside = ofColumn.size() < most && isAlone(ofColumn.get(i));
					followed++;
					wrapped += (aside || isFull(ofColumn.get(i - 1), column, ROOM)) ? 1 : 0;
				}
			}
		}
		return wrapped > WRAPPED * followed;
	}

}
