package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes lines of all that stands on a page, in reading order, each with its role. */
final class PageLines {

	private final PageText page;

	private final Map<Segment, LineRole> roles;

	private final TableJoiner tables;

	private final ReadingOrder order;

	private final List<PageLine> lines = new ArrayList<>();

	private PageLines(PageText page, Map<Segment, LineRole> roles, TableJoiner tables, ReadingOrder order) {
		this.page = page;
		this.roles = roles;
		this.tables = tables;
		this.order = order;
	}

	static List<PageLine> of(PageText page, List<PageTable> tables, Map<Segment, LineRole> roles, TableJoiner joiner,
			ReadingOrder order) {
		PageLines lines = new PageLines(page, roles, joiner, order);
		lines.add(tables);
		return lines.lines;
	}

	private void add(List<PageTable> tables) {
		List<LineGroup> blocks = new ArrayList<>(tables.stream().map(LineGroup::of).toList());
		List<Segment> edges = new ArrayList<>();
		for (Segment segment : this.page.segments()) {
			if (this.roles.containsKey(segment)) {
				edges.add(segment);
			}
			else if (tables.stream().noneMatch((table) -> table.segments().contains(segment))) {
				blocks.add(LineGroup.of(segment));
			}
		}
		edges.forEach((segment) -> addLine(segment, this.roles.getOrDefault(segment, LineRole.RUNNING)));
		this.order.order(blocks).forEach(this::addColumn);
	}

	private void addColumn(List<LineGroup> column) {
		List<Segment> run = new ArrayList<>();
		for (LineGroup block : column) {
			if (block.isTable()) {
				addLines(run);
				block.table().ifPresent(this::addTable);
			}
			else {
				run.addAll(block.segments());
			}
		}
		addLines(run);
	}

	private void addLines(List<Segment> run) {
		CellText.lines(run).forEach((line) -> addLine(line, LineRole.TEXT));
		run.clear();
	}

	private void addTable(PageTable table) {
		for (Segment segment : CellText.rows(table.segments()).stream().flatMap(List::stream).toList()) {
			boolean repeated = this.tables.isRepeatedHeader(this.page.number(), segment);
			addLine(segment, repeated ? LineRole.REPEATED_TABLE_HEADER : LineRole.TABLE);
		}
	}

	private void addLine(Segment line, LineRole role) {
		this.lines.add(new PageLine(line.text(), line.box().onPage(this.page.number()), line.size(), line.bold(),
				line.flow() != Flow.ACROSS, role));
	}

}
