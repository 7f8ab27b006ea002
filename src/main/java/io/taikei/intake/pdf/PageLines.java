package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes lines of all that stands on a page, in reading order, each with its role. */
final class PageLines {

	private final PageText page;

	private final Map<Segment, LineRole> roles;

	private final TableJoiner tables;

	private final List<PageLine> lines = new ArrayList<>();

	private PageLines(PageText page, Map<Segment, LineRole> roles, TableJoiner tables) {
		this.page = page;
		this.roles = roles;
		this.tables = tables;
	}

	static List<PageLine> of(PageText page, List<PageTable> tables, Map<Segment, LineRole> roles, TableJoiner joiner) {
		PageLines lines = new PageLines(page, roles, joiner);
		lines.add(tables);
		return lines.lines;
	}

	private void add(List<PageTable> tables) {
		List<Block> blocks = new ArrayList<>(tables.stream().map(Block::of).toList());
		List<Segment> edges = new ArrayList<>();
		for (Segment segment : this.page.segments()) {
			if (this.roles.containsKey(segment)) {
				edges.add(segment);
			}
			else if (tables.stream().noneMatch((table) -> table.segments().contains(segment))) {
				blocks.add(Block.of(segment));
			}
		}
		edges.forEach((segment) -> addLine(segment, this.roles.getOrDefault(segment, LineRole.RUNNING)));
		List<Segment> run = new ArrayList<>();
		for (Block block : ReadingOrder.order(blocks)) {
			if (block.isTable() || !run.isEmpty() && !goesOn(run.getLast(), block.segments().getFirst())) {
				addRun(run);
			}
			if (block.isTable()) {
				block.table().ifPresent(this::addTable);
			}
			else {
				run.addAll(block.segments());
			}
		}
		addRun(run);
	}

	/** Whether it stands in the same column: not above what was read before. */
	private static boolean goesOn(Segment before, Segment next) {
		return next.flow() == before.flow()
				&& (next.flow() != Flow.ACROSS || next.box().bottom() > before.box().bottom() - next.size());
	}

	private void addRun(List<Segment> run) {
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
