package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.taikei.intake.document.Cell;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Ruling;
import io.taikei.intake.pdf.page.Segment;

/**
 * The cells between lines that meet. Where no line parts two of them, they are merged.
 * What the lines leave open at a side is closed at their ends.
 */
final class RuledGrid {

	/** What is narrower lies between the two strokes of a double line, in points. */
	private static final float NARROWEST = 4;

	private final List<Ruling> rulings;

	private final List<Float> xs;

	private final List<Float> ys;

	/** The cells that belong together, row by row. */
	private final Groups merged;

	private RuledGrid(List<Ruling> rulings, List<Float> xs, List<Float> ys) {
		this.rulings = rulings;
		this.xs = xs;
		this.ys = ys;
		this.merged = new Groups(columns() * rows());
	}

	/** The cells, if there are at least two beside each other. */
	static Optional<RuledGrid> of(List<Ruling> rulings) {
		RuledGrid grid = new RuledGrid(rulings, places(rulings, false), places(rulings, true));
		if (grid.columns() < 2 || grid.rows() < 1) {
			return Optional.empty();
		}
		grid.merge();
		return Optional.of(grid);
	}

	private int columns() {
		return Math.max(0, this.xs.size() - 1);
	}

	private int rows() {
		return Math.max(0, this.ys.size() - 1);
	}

	/** Where lines of one direction stand, and the others end at both sides. */
	private static List<Float> places(List<Ruling> rulings, boolean across) {
		List<Float> all = new ArrayList<>(
				rulings.stream().filter((ruling) -> ruling.across() == across).map(Ruling::at).toList());
		List<Ruling> others = rulings.stream().filter((ruling) -> ruling.across() != across).toList();
		others.stream().map(Ruling::from).min(Float::compare).ifPresent(all::add);
		others.stream().map(Ruling::to).max(Float::compare).ifPresent(all::add);
		List<Float> places = new ArrayList<>();
		for (Float place : all.stream().sorted().toList()) {
			if (places.isEmpty() || place - places.getLast() > NARROWEST) {
				places.add(place);
			}
		}
		return places;
	}

	private void merge() {
		for (int row = 0; row < rows(); row++) {
			for (int column = 0; column < columns(); column++) {
				if (column > 0 && !isWall(false, this.xs.get(column), middle(this.ys, row))) {
					this.merged.join(number(row, column), number(row, column - 1));
				}
				if (row > 0 && !isWall(true, this.ys.get(row), middle(this.xs, column))) {
					this.merged.join(number(row, column), number(row - 1, column));
				}
			}
		}
	}

	private boolean isWall(boolean across, float at, float beside) {
		return this.rulings.stream()
			.anyMatch((ruling) -> ruling.across() == across && Math.abs(ruling.at() - at) <= NARROWEST
					&& ruling.from() <= beside && ruling.to() >= beside);
	}

	private int number(int row, int column) {
		return row * columns() + column;
	}

	private static float middle(List<Float> places, int index) {
		return (places.get(index) + places.get(index + 1)) / 2;
	}

	/** The table, if there is text in at least two of its cells. */
	Optional<PageTable> read(PageText page) {
		Box whole = new Box(this.xs.getFirst(), this.ys.getFirst(), this.xs.getLast(), this.ys.getLast());
		Map<Integer, List<Segment>> texts = new HashMap<>();
		List<Segment> within = new ArrayList<>();
		for (Segment segment : page.segments()) {
			if (whole.holds(segment.box())) {
				texts.computeIfAbsent(this.merged.of(at(segment)), (cell) -> new ArrayList<>()).add(segment);
				within.add(segment);
			}
		}
		if (texts.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(new PageTable(page.number(), whole, this.xs, cells(page.number(), texts), within,
				LinePitch.UNKNOWN, true, Set.of(), List.of()));
	}

	private int at(Segment segment) {
		return number(index(this.ys, segment.box().centreY()), index(this.xs, segment.box().centreX()));
	}

	private static int index(List<Float> places, float place) {
		return (int) places.stream().skip(1).limit(places.size() - 2L).filter((begin) -> begin <= place).count();
	}

	private List<List<Cell>> cells(int page, Map<Integer, List<Segment>> texts) {
		Map<Integer, Box> boxes = new HashMap<>();
		for (int row = 0; row < rows(); row++) {
			for (int column = 0; column < columns(); column++) {
				boxes.merge(this.merged.of(number(row, column)), box(row, column), Box::with);
			}
		}
		Map<Integer, String> read = new HashMap<>();
		texts.forEach((cell, segments) -> {
			Box box = Objects.requireNonNull(boxes.get(cell));
			read.put(cell, CellText.of(segments, box.width(), box.height()));
		});
		Set<Integer> begun = new HashSet<>();
		return IntStream.range(0, rows()).mapToObj((row) -> IntStream.range(0, columns()).mapToObj((column) -> {
			int cell = this.merged.of(number(row, column));
			Box box = Objects.requireNonNull(boxes.get(cell));
			return new Cell(read.getOrDefault(cell, ""), box.onPage(page), !begun.add(cell));
		}).toList()).toList();
	}

	private Box box(int row, int column) {
		return new Box(this.xs.get(column), this.ys.get(row), this.xs.get(column + 1), this.ys.get(row + 1));
	}

}
