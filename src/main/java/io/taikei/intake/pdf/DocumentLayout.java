package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Tells what is a running line, a table and text, now that all pages are known. */
final class DocumentLayout {

	/** How far above a table its title stands at most, in lines of its size. */
	private static final float TITLE = 3;

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
			layTables(i, unruled.get(i).segments().stream().filter((segment) -> !running.containsKey(segment)).toList());
		}
		List<PageLine> lines = new ArrayList<>();
		for (int i = 0; i < this.pages.size(); i++) {
			lines.addAll(PageLines.of(this.pages.get(i), this.tables.get(i), roles.get(i), this.joiner));
		}
		return new PdfDocument(this.file, this.pages.size(), lines, this.joiner.grids(), notices);
	}

	private void layTables(int index, List<Segment> free) {
		PageText page = this.pages.get(index);
		List<PageTable> ofPage = this.tables.get(index);
		ofPage.addAll(AlignedTables.find(page, free, before(page.number())));
		ofPage.sort(Comparator.comparingDouble((table) -> table.box().top()));
		for (PageTable table : ofPage) {
			List<Segment> above = free.stream()
				.filter((segment) -> segment.box().bottom() < table.box().top() + 1)
				.sorted(Comparator.comparingDouble((segment) -> segment.box().bottom()))
				.toList();
			boolean begins = above.isEmpty() && table == ofPage.getFirst();
			this.joiner.add(table, title(above, table), begins);
		}
	}

	private @Nullable PageTable before(int page) {
		return this.joiner.last().filter((table) -> table.page() == page - 1).orElse(null);
	}

	private static String title(List<Segment> above, PageTable table) {
		if (above.isEmpty()) {
			return "";
		}
		Segment last = above.getLast();
		boolean near = table.box().top() - last.box().bottom() < TITLE * last.size()
				&& last.box().sharedWidth(table.box()) > 0;
		return near ? last.text() : "";
	}

	private static List<Segment> outside(List<Segment> segments, List<PageTable> tables) {
		return segments.stream()
			.filter((segment) -> tables.stream().noneMatch((table) -> table.segments().contains(segment)))
			.toList();
	}

}
