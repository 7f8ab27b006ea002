package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Tells what is a running line, a table and text, now that all pages are known. */
final class DocumentLayout {

	private final String file;

	private final List<PageText> pages;

	private final List<List<PageTable>> tables = new ArrayList<>();

	private final TableJoiner joiner;

	DocumentLayout(String file, List<PageText> pages) {
		this.file = file;
		this.pages = pages;
		this.joiner = new TableJoiner(file);
	}

	PdfDocument document(List<PdfNotice> notices) {
		List<PageText> unruled = new ArrayList<>();
		for (PageText page : this.pages) {
			List<PageTable> ruled = RuledTables.find(page);
			this.tables.add(new ArrayList<>(ruled));
			unruled.add(page.with(outside(page.segments(), ruled)));
		}
		List<Map<Segment, LineRole>> roles = RunningLines.find(unruled);
		for (int i = 0; i < this.pages.size(); i++) {
			Map<Segment, LineRole> running = roles.get(i);
			List<Segment> unmarked = this.pages.get(i)
				.segments()
				.stream()
				.filter((segment) -> !running.containsKey(segment))
				.toList();
			layTables(i, unmarked);
		}
		ReadingOrder order = new ReadingOrder();
		List<PageLine> lines = new ArrayList<>();
		for (int i = 0; i < this.pages.size(); i++) {
			lines.addAll(PageLines.of(this.pages.get(i), this.tables.get(i), roles.get(i), this.joiner, order));
		}
		return new PdfDocument(this.file, this.pages.size(), lines, this.joiner.grids(), notices);
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
		ofPage.removeIf((table) -> !this.joiner.add(table, TablePlace.of(table, unmarked)));
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
