package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;
import io.taikei.intake.pdf.table.AlignedTables;
import io.taikei.intake.pdf.table.PageTable;
import io.taikei.intake.pdf.table.RuledTables;
import io.taikei.intake.pdf.table.TableJoiner;
import org.jspecify.annotations.Nullable;

/** Tells what is a running line, a table and text, now that all pages are known. */
final class DocumentLayout {

	private final FacingPages facing;

	/** The pages, those beside each other together, with numbers of their own. */
	private final List<PageText> pages;

	private final TableDoubts doubts;

	private final List<List<PageTable>> tables = new ArrayList<>();

	/** What is no running line, page by page. */
	private final List<List<Segment>> unmarked = new ArrayList<>();

	private final TableJoiner joiner;

	DocumentLayout(String file, List<PageText> pages) {
		this.facing = new FacingPages(pages);
		this.pages = this.facing.sheets();
		this.doubts = new TableDoubts(file, this.facing);
		this.joiner = new TableJoiner(file);
	}

	List<Block> blocks() {
		List<PageText> unruled = new ArrayList<>();
		for (PageText page : this.pages) {
			List<PageTable> ruled = RuledTables.find(page);
			this.tables.add(new ArrayList<>(ruled));
			unruled.add(page.with(outside(page.segments(), ruled)));
		}
		List<Map<Segment, Role>> roles = RunningLines.find(unruled);
		ReadingOrder order = new ReadingOrder();
		List<List<List<LineGroup>>> columns = new ArrayList<>();
		for (int i = 0; i < this.pages.size(); i++) {
			Map<Segment, Role> running = roles.get(i);
			List<Segment> unmarked = this.pages.get(i)
				.segments()
				.stream()
				.filter((segment) -> !running.containsKey(segment))
				.toList();
			this.unmarked.add(unmarked);
			layTables(i, unmarked);
			columns.add(order.order(groups(unmarked, this.tables.get(i))));
		}
		this.joiner.finish();
		ColumnEdges edges = new ColumnEdges(columns.stream().flatMap(List::stream).toList());
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < this.pages.size(); i++) {
			PageBlocks page = new PageBlocks(this.pages.get(i), this.joiner, edges);
			blocks.addAll(page.of(roles.get(i), columns.get(i)));
			this.doubts.add(Kind.COLUMNS_NOT_READ, page.inColumns());
			tellTables(i, page.lines());
		}
		return this.facing.onPages(blocks);
	}

	private void tellTables(int index, List<Address> lines) {
		List<PageTable> own = this.tables.get(index);
		own.forEach(
				(table) -> this.doubts.add(Kind.ROWS_GUESSED, table.doubtful().stream().map(Cell::address).toList()));
		if (this.facing.isJoined(index)) {
			this.doubts.addCells(Kind.FACING_PAGES_JOINED, own);
		}
		if (isSpread(index, index - 1) || isSpread(index, index + 1)) {
			this.doubts.addCells(Kind.TABLE_OVER_SPREAD, own);
			this.doubts.add(Kind.TABLE_OVER_SPREAD, lines);
		}
	}

	/** Whether two pages next to each other are the halves of one table. */
	private boolean isSpread(int one, int other) {
		return other >= 0 && other < this.pages.size() && (isHalfOf(one, other) || isHalfOf(other, one));
	}

	private boolean isHalfOf(int one, int other) {
		return this.tables.get(one)
			.stream()
			.anyMatch((table) -> table.isHalfOfSpread(this.unmarked.get(other), this.tables.get(other)));
	}

	/** What is doubtful about tables without lines. */
	List<Doubt> doubts() {
		return this.doubts.all();
	}

	private static List<LineGroup> groups(List<Segment> unmarked, List<PageTable> tables) {
		return Stream.concat(tables.stream().map(LineGroup::of), outside(unmarked, tables).stream().map(LineGroup::of))
			.toList();
	}

	private void layTables(int index, List<Segment> unmarked) {
		PageText page = this.pages.get(index);
		List<PageTable> ofPage = this.tables.get(index);
		List<Segment> free = outside(unmarked, ofPage);
		PageTable before = before(page.number());
		for (List<Segment> part : SideBySide.parts(page, free)) {
			List<PageTable> ofPart = AlignedTables.find(page, part, before);
			ofPage.addAll(ofPart);
			before = ofPart.isEmpty() ? null : ofPart.getLast();
		}
		ofPage.sort(Comparator.comparing((PageTable table) -> isBesideOne(table, ofPage))
			.thenComparingDouble((table) -> table.box().top()));
		ofPage.removeIf((table) -> !this.joiner.add(table, unmarked));
	}

	/** Whether another table stands to its left. */
	private static boolean isBesideOne(PageTable table, List<PageTable> tables) {
		return tables.stream()
			.anyMatch(
					(other) -> other.box().right() <= table.box().left() && other.box().sharedHeight(table.box()) > 0);
	}

	private @Nullable PageTable before(int page) {
		return this.joiner.last().filter((table) -> table.page() == page - 1).orElse(null);
	}

	private static List<Segment> outside(List<Segment> segments, List<PageTable> tables) {
		return segments.stream()
			.filter((segment) -> tables.stream().noneMatch((table) -> table.segments().contains(segment)))
			.toList();
	}

}
