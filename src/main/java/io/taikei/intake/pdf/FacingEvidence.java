package io.taikei.intake.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;
import io.taikei.intake.table.structure.HeaderWords;

/**
 * Whether a table goes over two pages: one header stands at one height on both, or the
 * columns of the pages before go on, and most lines of one have lines of the other beside
 * them.
 */
record FacingEvidence(PageText left, PageText right) {

	/** Which share of one page's lines has a line beside it on the other. */
	private static final double BESIDE = 0.5;

	/** Which share of a header's words is known. */
	private static final double KNOWN = 0.6;

	/** Which share of texts begins where those of the pages before do. */
	private static final double SAME_COLUMNS = 0.8;

	private static final int FEWEST = 2;

	boolean hasHeaderOverBoth() {
		return haveSameSize() && areBeside()
				&& CellText.rows(this.left.segments())
					.stream()
					.anyMatch((row) -> isHeader(row) && CellText.rows(this.right.segments())
						.stream()
						.anyMatch((other) -> isHeader(other) && areBeside(row.getFirst(), other.getFirst())
								&& areNowhere(row, this.right) && areNowhere(other, this.left)));
	}

	boolean goesOnFrom(FacingEvidence before) {
		return haveSameSize() && areBeside() && haveSameColumns(this.left, before.left)
				&& haveSameColumns(this.right, before.right);
	}

	private boolean haveSameSize() {
		return Math.abs(this.left.width() - this.right.width()) < 1
				&& Math.abs(this.left.height() - this.right.height()) < 1;
	}

	private static boolean isHeader(List<Segment> row) {
		return row.size() >= FEWEST
				&& row.stream().map(Segment::text).filter(HeaderWords::areKnown).count() >= KNOWN * row.size();
	}

	private static boolean areBeside(Segment one, Segment other) {
		return Math.abs(one.box().bottom() - other.box().bottom()) < 1;
	}

	private static boolean areNowhere(List<Segment> row, PageText page) {
		Set<String> texts = page.segments().stream().map(Segment::text).collect(Collectors.toSet());
		return row.stream().map(Segment::text).noneMatch(texts::contains);
	}

	private boolean areBeside() {
		ToIntFunction<Segment> height = (segment) -> Math.round(segment.box().bottom());
		return Math.max(shared(this.left, this.right, height), shared(this.right, this.left, height)) >= BESIDE;
	}

	private static boolean haveSameColumns(PageText page, PageText before) {
		return shared(page, before, (segment) -> Math.round(segment.box().left())) >= SAME_COLUMNS;
	}

	/** Which share of places of one page's texts the other page's have too. */
	private static double shared(PageText page, PageText other, ToIntFunction<Segment> place) {
		Set<Integer> own = page.segments().stream().map(place::applyAsInt).collect(Collectors.toSet());
		Set<Integer> others = other.segments().stream().map(place::applyAsInt).collect(Collectors.toSet());
		long shared = own.stream().filter((at) -> Stream.of(at - 1, at, at + 1).anyMatch(others::contains)).count();
		return own.isEmpty() ? 0 : (double) shared / own.size();
	}

}
