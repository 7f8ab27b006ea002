package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.intake.document.Block;
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

	private final List<PageText> pages;

	private final List<List<PageTable>> tables = new ArrayList<>();

	private final TableJoiner joiner;

	DocumentLayout(String file, List<PageText> pages) {
		this.pages = pages;
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
			layTables(i, unmarked);
			columns.add(order.order(groups(unmarked, this.tables.get(i))));
		}
		this.joiner.finish();
		ColumnEdges edges = new ColumnEdges(columns.stream().flatMap(List::stream).toList());
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < this.pages.size(); i++) {
			blocks.addAll(new PageBlocks(this.pages.get(i), this.joiner, edges).of(roles.get(i), columns.get(i)));
		}
		return blocks;
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
