package io.taikei.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.table.structure.HeaderWords;

/** One form: its labels, each with what is written to its right or below it. */
final class FormSheet {

	/** In which share of its rows a form has labels at least; a table has them above. */
	private static final double LABELLED = 0.5;

	/** How many rows a form has at least whose labels stand above what is written. */
	private static final int FEWEST_STACKED = 4;

	private final FormLabels labels;

	private final List<List<Cell>> rows;

	private final Map<String, Cell> printed = new LinkedHashMap<>();

	private final Map<String, Cell> values = new LinkedHashMap<>();

	private boolean beside;

	private boolean inColumn;

	private FormSheet(FormLabels labels, List<List<Cell>> rows) {
		this.labels = labels;
		this.rows = rows;
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				Cell cell = rows.get(row).get(column);
				if (!cell.merged() && labels.isLabel(cell)
						&& this.printed.putIfAbsent(FormLabels.text(cell), cell) == null) {
					read(row, column);
				}
			}
		}
	}

	/** The forms of a table; a new one begins where the labels of levels begin again. */
	static List<FormSheet> of(FormLabels labels, List<List<Cell>> rows) {
		List<FormSheet> sheets = new ArrayList<>();
		List<String> order = new ArrayList<>();
		int last = -1;
		int from = 0;
		for (int row = 0; row < rows.size(); row++) {
			for (Cell cell : rows.get(row)) {
				String label = FormLabels.text(cell);
				if (!cell.merged() && labels.isLevel(cell)) {
					if (!order.contains(label)) {
						order.add(label);
					}
					if (order.indexOf(label) <= last && from < row) {
						sheets.add(new FormSheet(labels, rows.subList(from, row)));
						from = row;
					}
					last = order.indexOf(label);
				}
			}
		}
		sheets.add(new FormSheet(labels, rows.subList(from, rows.size())));
		return sheets;
	}

	private void read(int row, int column) {
		Cell label = this.rows.get(row).get(column);
		Optional<Cell> right = right(row, column);
		Optional<Cell> value = right.or(() -> below(row, column));
		value.ifPresent((found) -> this.values.put(FormLabels.text(label), found));
		if (this.labels.isLevel(label)) {
			Optional<Cell> below = below(row, column);
			this.beside |= right.filter(this.labels::isValue)
				.filter((found) -> !HeaderWords.areKnown(found.text()))
				.isPresent();
			this.inColumn |= below
				.filter((found) -> (right.isPresent() && standsAmongValues(found, column)) || isFollowed(found, column))
				.isPresent();
		}
	}

	/** The next text to the right; of a level, also one that stands in all forms. */
	private Optional<Cell> right(int row, int column) {
		Cell label = this.rows.get(row).get(column);
		return this.rows.get(row)
			.stream()
			.skip(column + 1L)
			.filter((cell) -> !cell.isBlank() && !cell.address().equals(label.address()))
			.findFirst()
			.filter((cell) -> this.labels.isValue(cell)
					|| (this.labels.isLevel(label) && !this.labels.isLabel(cell) && below(row, column).isEmpty()));
	}

	private Optional<Cell> below(int row, int column) {
		Cell label = this.rows.get(row).get(column);
		return this.rows.stream()
			.skip(row + 1L)
			.map((other) -> other.get(column))
			.filter((cell) -> !cell.address().equals(label.address()))
			.findFirst()
			.filter(this.labels::isValue);
	}

	/** Whether another value stands below one, in a row without labels. */
	private boolean isFollowed(Cell value, int column) {
		return this.rows.stream()
			.dropWhile((row) -> !row.get(column).equals(value))
			.filter((row) -> !row.get(column).isBlank() && !row.get(column).address().equals(value.address()))
			.findFirst()
			.filter(this::isOfValues)
			.isPresent();
	}

	/** Whether the row of a value has no labels, as below a table's header. */
	private boolean standsAmongValues(Cell value, int column) {
		return this.rows.stream().filter((row) -> row.get(column).equals(value)).allMatch(this::isOfValues);
	}

	private boolean isOfValues(List<Cell> row) {
		return row.stream().allMatch((cell) -> cell.isBlank() || this.labels.isValue(cell));
	}

	/** Whether all levels are named, and it is no table of several elements. */
	boolean isForm() {
		return (isStacked() || (this.beside && hasLabelsThroughout())) && !this.inColumn
				&& this.values.keySet().containsAll(this.labels.levels());
	}

	/**
	 * Whether, below its heading, rows of labels and rows of what is written below these
	 * take turns, at least twice and with other labels each time: a table has one header.
	 */
	private boolean isStacked() {
		List<List<Cell>> pairs = written().stream()
			.dropWhile((row) -> row.stream().noneMatch(this.labels::isLevel))
			.toList();
		List<String> above = new ArrayList<>();
		for (int row = 0; row < pairs.size(); row++) {
			if ((row % 2 == 0) ? !isOfLabels(pairs.get(row)) : !isOfValues(pairs.get(row))) {
				return false;
			}
			if (row % 2 == 0) {
				pairs.get(row)
					.stream()
					.filter((cell) -> !cell.merged() && !cell.isBlank())
					.map(FormLabels::text)
					.forEach(above::add);
			}
		}
		return pairs.size() >= FEWEST_STACKED && pairs.size() % 2 == 0 && above.size() == Set.copyOf(above).size();
	}

	private boolean isOfLabels(List<Cell> row) {
		return row.stream().allMatch((cell) -> cell.isBlank() || this.labels.isLabel(cell));
	}

	/** Whether no level has a second name to the right of the first. */
	boolean hasOneNameEach() {
		return this.labels.levels()
			.stream()
			.map(this.values::get)
			.filter(Objects::nonNull)
			.allMatch((value) -> this.rows.stream()
				.filter((row) -> row.contains(value) && !isOfValues(row))
				.allMatch((row) -> row.stream()
					.skip(row.indexOf(value))
					.filter((cell) -> !cell.isBlank() && !cell.address().equals(value.address()))
					.findFirst()
					.filter(this.labels::isValue)
					.isEmpty()));
	}

	private boolean hasLabelsThroughout() {
		List<List<Cell>> written = written();
		return written.stream().filter((row) -> row.stream().anyMatch(this.labels::isLabel)).count() >= LABELLED
				* written.size();
	}

	private List<List<Cell>> written() {
		return this.rows.stream().filter((row) -> row.stream().anyMatch((cell) -> !cell.isBlank())).toList();
	}

	/** Takes what an earlier form says where this one has not even the label. */
	void completeFrom(FormSheet before) {
		before.values.forEach((label, value) -> {
			if (!this.printed.containsKey(label) && this.labels.levels().contains(label)) {
				this.values.put(label, value);
			}
		});
	}

	Map<String, Cell> printed() {
		return this.printed;
	}

	Optional<Cell> value(String label) {
		return Optional.ofNullable(this.values.get(label));
	}

	/** What is neither a label nor what is written for one. */
	List<Cell> others() {
		Set<Address> read = Stream.concat(this.printed.values().stream(), this.values.values().stream())
			.map(Cell::address)
			.collect(Collectors.toSet());
		return this.rows.stream()
			.flatMap(List::stream)
			.filter((cell) -> !cell.merged() && !cell.isBlank() && !read.contains(cell.address()))
			.toList();
	}

}
