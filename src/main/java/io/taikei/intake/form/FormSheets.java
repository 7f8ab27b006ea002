package io.taikei.intake.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.table.structure.HeaderMeaning;
import io.taikei.intake.table.structure.HeaderMeaning.Kind;

/**
 * Makes one table of the forms of a document (様式), with a row for each and the labels of
 * the first as its header. Its cells lead to the forms.
 */
public final class FormSheets {

	private static final int FEWEST_LEVELS = 2;

	private static final int FEWEST_FORMS = 3;

	/** How many tables with labels of levels are no forms at most, for each that is. */
	private static final double OTHERS = 0.25;

	private final DocumentFlow document;

	private final FormLabels labels;

	/** The forms of each table that holds nothing else. */
	private final Map<SourceTable, List<FormSheet>> forms = new LinkedHashMap<>();

	/** How many tables name levels and are no forms. */
	private int others;

	private FormSheets(DocumentFlow document, FormLabels labels) {
		this.document = document;
		this.labels = labels;
		if (this.labels.levels().size() < FEWEST_LEVELS) {
			return;
		}
		FormSheet before = null;
		for (SourceTable table : document.tables().toList()) {
			List<FormSheet> sheets = FormSheet.of(this.labels, table.grid().rows());
			for (FormSheet sheet : sheets) {
				if (before != null) {
					sheet.completeFrom(before);
				}
				before = sheet;
			}
			if (sheets.stream().allMatch(FormSheet::isForm)) {
				this.forms.put(table, sheets);
			}
			else if (table.grid().rows().stream().flatMap(List::stream).anyMatch(this.labels::isLevel)) {
				this.others++;
			}
		}
	}

	/** The document with its forms as one table; the same if it has none. */
	public static DocumentFlow asTable(DocumentFlow document) {
		List<Grid> grids = DocumentFlow.grids(List.of(document));
		FormSheets many = new FormSheets(document, FormLabels.of(grids));
		if (many.all().count() >= FEWEST_FORMS && many.others <= OTHERS * many.forms.size()) {
			return many.asTable(Stream.empty());
		}
		FormSheets few = new FormSheets(document, FormLabels.ofFew(grids));
		return few.areTheDocument() ? few.asTable(Stream.of(few.levelsGuessed())) : document;
	}

	/** Whether the document is one form or two, and hardly anything else. */
	private boolean areTheDocument() {
		long rows = this.forms.keySet().stream().mapToLong((table) -> table.grid().rows().size()).sum();
		long lines = this.document.lines().filter((line) -> !line.text().isBlank()).count();
		return !this.forms.isEmpty() && this.others == 0 && all().count() < FEWEST_FORMS && lines <= rows
				&& all().allMatch(FormSheet::hasOneNameEach);
	}

	/**
	 * So few forms don't tell by the numbers of their names which level is above which.
	 */
	private Doubt levelsGuessed() {
		List<DocumentPlace> places = all()
			.flatMap((sheet) -> this.labels.levels().stream().flatMap((level) -> sheet.value(level).stream()))
			.map((cell) -> new DocumentPlace(this.document.file(), cell.address()))
			.toList();
		return Doubt.of(Doubt.Kind.FORM_LEVELS_GUESSED, places, all().count(),
				String.join(" > ", columns().stream().filter(this.labels.levels()::contains).toList()));
	}

	private Stream<FormSheet> all() {
		return this.forms.values().stream().flatMap(List::stream);
	}

	private DocumentFlow asTable(Stream<Doubt> more) {
		List<Block> blocks = new ArrayList<>();
		boolean begun = false;
		for (Block block : this.document.blocks()) {
			if (!begun && block instanceof SourceTable first && this.forms.containsKey(first)) {
				blocks.add(new SourceTable(table(first.grid()), first.hidden()));
				begun = true;
			}
			if (block instanceof SourceTable table && this.forms.containsKey(table)) {
				this.forms.getOrDefault(table, List.of()).forEach((sheet) -> addLeft(sheet, blocks));
			}
			else {
				blocks.add(block);
			}
		}
		List<DocumentPlace> places = blocks.stream()
			.filter((block) -> block instanceof TextLine line && line.role() == TextLine.Role.UNREAD)
			.map((block) -> new DocumentPlace(this.document.file(), ((TextLine) block).address()))
			.toList();
		Doubt doubt = Doubt.of(Doubt.Kind.FORMS_READ, places, all().count(), places.size());
		return new DocumentFlow(this.document.file(), blocks,
				Stream.of(this.document.doubts().stream(), Stream.of(doubt), more).flatMap((all) -> all).toList());
	}

	private Grid table(Grid first) {
		List<String> columns = columns();
		List<List<Cell>> rows = new ArrayList<>();
		FormSheet header = all().findFirst().orElseThrow();
		rows.add(columns.stream().map((label) -> header.printed().getOrDefault(label, blank(label, header))).toList());
		all().forEach((sheet) -> rows
			.add(columns.stream().map((label) -> sheet.value(label).orElseGet(() -> blank("", sheet))).toList()));
		return new Grid(first.file(), "", rows);
	}

	private static Cell blank(String text, FormSheet sheet) {
		Address address = sheet.printed().values().iterator().next().address();
		return new Cell(text, address, false);
	}

	/**
	 * The labels with values, the levels with the fewest names first; those with equally
	 * many by the words for them.
	 */
	private List<String> columns() {
		Set<String> used = new LinkedHashSet<>();
		all().forEach((sheet) -> sheet.printed()
			.keySet()
			.stream()
			.filter((label) -> sheet.value(label).isPresent())
			.forEach(used::add));
		List<String> labels = List.copyOf(used);
		Comparator<String> byWords = LevelRank.of(labels.stream().filter(this.labels.levels()::contains).toList());
		return labels.stream()
			.sorted(Comparator.comparing((label) -> levelOf(labels, label),
					Comparator.comparingLong(this::names).thenComparing(byWords)))
			.toList();
	}

	/** How many names a level has. */
	private long names(String level) {
		return level.isEmpty() ? Long.MAX_VALUE
				: all().flatMap((sheet) -> sheet.value(level).stream()).map(FormLabels::text).distinct().count();
	}

	/** The level that a label names; of a code, the one on its right; empty if none. */
	private String levelOf(List<String> labels, String label) {
		if (this.labels.levels().contains(label)) {
			return label;
		}
		HeaderMeaning meaning = HeaderMeaning.of(label);
		int next = labels.indexOf(label) + 1;
		boolean code = meaning.is(Kind.BARE_CODE) || meaning.is(Kind.LEVEL_CODE);
		return (code && next < labels.size()) ? levelOf(labels, labels.get(next)) : "";
	}

	/**
	 * What no row of the table takes stays: as unread, but for what is printed on each
	 * form anew.
	 */
	private void addLeft(FormSheet sheet, List<Block> blocks) {
		boolean first = sheet == all().findFirst().orElseThrow();
		Set<String> header = first ? Set.copyOf(columns()) : Set.of();
		Stream.concat(sheet.printed().values().stream(), sheet.others().stream())
			.filter((cell) -> !header.contains(FormLabels.text(cell)) || !sheet.printed().containsValue(cell))
			.map((cell) -> new TextLine(cell.text().replace('\n', ' '), cell.address(), LineStyle.PLAIN,
					(first || this.labels.isValue(cell)) ? TextLine.Role.UNREAD : TextLine.Role.RUNNING))
			.forEach(blocks::add);
	}

}
