package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Ruling;
import io.taikei.intake.pdf.page.Segment;

/**
 * Lays pages that face each other beside each other, where a table goes over both. What
 * is read of such a sheet leads back to its pages.
 */
final class FacingPages {

	/** Of each sheet, its page, or its pages from the left. */
	private final List<List<PageText>> sheets = new ArrayList<>();

	FacingPages(List<PageText> pages) {
		FacingEvidence before = null;
		for (int i = 0; i < pages.size(); i++) {
			FacingEvidence pair = (i + 1 < pages.size()) ? new FacingEvidence(pages.get(i), pages.get(i + 1)) : null;
			if (pair != null && (pair.hasHeaderOverBoth() || (before != null && pair.goesOnFrom(before)))) {
				this.sheets.add(pages.subList(i, i + 2));
				before = pair;
				i++;
			}
			else {
				this.sheets.add(pages.subList(i, i + 1));
				before = null;
			}
		}
	}

	/** The sheets, with numbers of their own. */
	List<PageText> sheets() {
		List<PageText> sheets = new ArrayList<>();
		for (List<PageText> pages : this.sheets) {
			PageText left = pages.getFirst();
			float width = (float) pages.stream().mapToDouble(PageText::width).sum();
			List<Segment> segments = new ArrayList<>(left.segments());
			List<Ruling> rulings = new ArrayList<>(left.rulings());
			if (pages.size() > 1) {
				pages.getLast().segments().forEach((segment) -> segments.add(aside(segment, left.width())));
				pages.getLast().rulings().forEach((ruling) -> rulings.add(aside(ruling, left.width())));
			}
			sheets.add(new PageText(sheets.size() + 1, width, left.height(), segments, rulings));
		}
		return sheets;
	}

	private static Segment aside(Segment segment, float by) {
		Box box = segment.box();
		return new Segment(segment.text(), new Box(box.left() + by, box.top(), box.right() + by, box.bottom()),
				segment.size(), segment.bold(), segment.flow());
	}

	private static Ruling aside(Ruling ruling, float by) {
		return ruling.across() ? new Ruling(true, ruling.at(), ruling.from() + by, ruling.to() + by)
				: new Ruling(false, ruling.at() + by, ruling.from(), ruling.to());
	}

	/** Whether a sheet is two pages. */
	boolean isJoined(int index) {
		return this.sheets.get(index).size() > 1;
	}

	/** What was read of the sheets, with the places of its pages. */
	List<Block> onPages(List<Block> blocks) {
		return blocks.stream().map(this::onPages).toList();
	}

	private Block onPages(Block block) {
		return switch (block) {
			case TextLine line -> new TextLine(line.text(), onPage(line.address()), line.style(), line.role());
			case SourceTable table -> new SourceTable(onPages(table.grid()), table.hidden(), table.hiddenRows(),
					table.hiddenColumns(), table.floatingTexts(), table.unruled());
		};
	}

	private Grid onPages(Grid grid) {
		return new Grid(grid.file(), grid.name(),
				grid.rows()
					.stream()
					.map((row) -> row.stream()
						.map((cell) -> new Cell(cell.text(), onPage(cell.address()), cell.merged()))
						.toList())
					.toList());
	}

	/** The place on a page of one on a sheet. */
	Address onPage(Address address) {
		if (!(address instanceof Address.OfPage place)) {
			return address;
		}
		List<PageText> pages = this.sheets.get(place.page() - 1);
		float width = pages.getFirst().width();
		boolean right = pages.size() > 1 && place.left() >= width;
		float aside = right ? width : 0;
		return new Address.OfPage((right ? pages.getLast() : pages.getFirst()).number(), place.left() - aside,
				place.top(), place.right() - aside, place.bottom());
	}

}
