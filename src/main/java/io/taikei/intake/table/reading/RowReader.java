package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.code.CodedText;
import io.taikei.intake.document.Cell;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.ColumnRole.Kind;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.structure.ColumnProfile;
import io.taikei.intake.table.structure.ListedItems;
import io.taikei.intake.table.structure.Naming;
import io.taikei.intake.table.structure.TableBody;
import io.taikei.intake.table.structure.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a table's rows: what each says of each level, or goes on with from above.
 */
final class RowReader {

	private final Layout layout;

	private final int levels;

	private final int finest;

	private final CodeGrammar grammar;

	/** Of each column, whether numbers that may be parts of words are codes there. */
	private final List<Boolean> lenient;

	private @Nullable TableBody table;

	private List<@Nullable Naming> above = List.of();

	/** Of each level, what the last caption said. */
	private List<@Nullable Naming> captions;

	/** Whether the last caption was not read, beside others that are. */
	private boolean belowUnread;

	/**
	 * @param data the rows of all tables of the layout
	 */
	RowReader(Layout layout, int levels, CodeGrammar grammar, List<List<Cell>> data) {
		this.layout = layout;
		this.levels = levels;
		this.captions = Collections.nCopies(levels, null);
		this.grammar = grammar;
		this.finest = layout.columns()
			.stream()
			.filter((column) -> column.role().names())
			.mapToInt((column) -> Objects.requireNonNull(column.role().level()))
			.max()
			.orElse(-1);
		this.lenient = layout.columns()
			.stream()
			.map((column) -> column.role().is(Kind.CODE_AND_NAME)
					&& ColumnProfile.of(data, column.number() - 1, grammar).codedPerhaps() >= 0.8)
			.toList();
	}

	/**
	 * Begins a table.
	 * @param goesOn whether it goes on where the one before ended, as over pages
	 */
	void begin(TableBody next, boolean goesOn) {
		this.table = next;
		if (!goesOn) {
			this.above = List.of();
			this.captions = Collections.nCopies(this.levels, null);
			this.belowUnread = false;
		}
	}

	/** Passes over a caption that names no level. */
	void unread() {
		this.belowUnread = !this.layout.captions().isEmpty();
	}

	/** Reads a caption, which says nothing about the levels below its own. */
	GridRow caption(int level, Naming naming) {
		List<@Nullable Naming> namings = new ArrayList<>(this.captions.subList(0, level));
		namings.add(naming);
		while (namings.size() < this.levels) {
			namings.add(null);
		}
		this.captions = namings;
		this.belowUnread = false;
		return new GridRow(Objects.requireNonNull(this.table), this.layout, List.of(), namings, false);
	}

	/** The rows that a row of the table is: several where it lists several elements. */
	List<GridRow> read(List<Cell> cells) {
		return items(cells).stream().map(this::row).toList();
	}

	private GridRow row(List<Cell> cells) {
		List<@Nullable Naming> namings = new ArrayList<>();
		boolean changed = false;
		boolean stated = false;
		for (int level = 0; level < this.levels; level++) {
			Naming caption = this.captions.get(level);
			Naming own = (caption == null) ? naming(cells, level).orElse(null) : caption;
			Naming before = this.above.isEmpty() ? null : this.above.get(level);
			boolean goesOn = own == null || isOf(own, before);
			Naming naming = (!goesOn || (own != null && before == null)) ? own
					: (changed || (own == null && stated && level == this.finest)) ? own : merged(own, before);
			changed |= own != null && !isOf(own, before);
			stated |= own != null && caption == null && own.cells().stream().noneMatch(Cell::merged);
			namings.add(naming);
		}
		this.above = namings;
		return new GridRow(Objects.requireNonNull(this.table), this.layout, cells, namings, this.belowUnread);
	}

	/** Whether a naming repeats that of the row before, perhaps in part. */
	private static boolean isOf(Naming own, @Nullable Naming before) {
		return before != null && (own.code().isEmpty() || own.code().equals(before.code()))
				&& (own.title().isEmpty() || own.title().equals(before.title()));
	}

	private static @Nullable Naming merged(@Nullable Naming own, @Nullable Naming before) {
		if (own == null || before == null) {
			return (before == null) ? own : new Naming(before.code(), before.title(), List.of());
		}
		return new Naming(before.code(), before.title(), own.cells());
	}

	private Optional<Naming> naming(List<Cell> cells, int level) {
		String code = "";
		String title = "";
		List<Cell> said = new ArrayList<>();
		for (MappedColumn column : this.layout.columns()) {
			Cell cell = cells.get(column.number() - 1);
			if (!column.role().names() || !Objects.equals(column.role().level(), level)
					|| Titles.isNothing(cell.text())) {
				continue;
			}
			said.add(cell);
			String text = Titles.inOneLine(cell.text());
			Optional<CodedText> coded = column.role().is(Kind.CODE_AND_NAME) ? coded(column, cell.text())
					: Optional.empty();
			if (column.role().is(Kind.CODE)) {
				code = text;
			}
			else {
				title = coded.map((found) -> Titles.inOneLine(found.title()))
					.orElseGet(() -> CodeGrammar.withoutMark(text));
				code = code.isEmpty() ? coded.map((found) -> found.code().written()).orElse("") : code;
			}
		}
		return said.isEmpty() ? Optional.empty() : Optional.of(new Naming(code, title, said));
	}

	private Optional<CodedText> coded(MappedColumn column, String text) {
		return this.grammar.split(text).filter((coded) -> coded.code().sure() || this.lenient.get(column.number() - 1));
	}

	/**
	 * The cells once for each item that the finest level's cell lists. A department's
	 * cell with as many lines is parted too.
	 */
	private List<List<Cell>> items(List<Cell> cells) {
		for (MappedColumn column : this.layout.columns()) {
			ColumnRole role = column.role();
			boolean titles = role.names() && !role.is(Kind.CODE) && Objects.equals(role.level(), this.finest);
			List<String> items = titles ? Titles.items(cells.get(column.number() - 1).text(), this.grammar) : List.of();
			if (items.size() > 1) {
				return ListedItems.parted(cells, column.number() - 1, items,
						(other) -> this.layout.columns().get(other).role().is(Kind.DEPARTMENT));
			}
		}
		return List.of(cells);
	}

}
