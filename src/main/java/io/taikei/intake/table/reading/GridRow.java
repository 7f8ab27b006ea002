package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.taikei.intake.document.Cell;
import io.taikei.intake.table.CaptionLevel;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.structure.Naming;
import io.taikei.intake.table.structure.TableBody;
import org.jspecify.annotations.Nullable;

/** A row of a table, or one item of a row that lists several. */
final class GridRow {

	private static final double BELOW_UNREAD = 0.8;

	private final int table;

	private final int left;

	private final Layout layout;

	private final List<Cell> cells;

	private final List<@Nullable Naming> namings;

	private final List<@Nullable Node> nodes;

	/** Whether a caption above it was not read, which may be what it stands below. */
	private final boolean belowUnread;

	/**
	 * @param cells the cells, with the texts that are this item's; none of a caption
	 * @param namings of each level, what the row says or goes on with
	 * @param belowUnread whether a caption above it was not read
	 */
	GridRow(TableBody body, Layout layout, List<Cell> cells, List<@Nullable Naming> namings, boolean belowUnread) {
		this.table = body.table();
		this.left = body.left();
		this.layout = layout;
		this.cells = cells;
		this.namings = namings;
		this.nodes = new ArrayList<>();
		namings.forEach((naming) -> this.nodes.add(null));
		this.belowUnread = belowUnread;
	}

	int table() {
		return this.table;
	}

	/** The index of the table's column from which the layout counts. */
	int left() {
		return this.left;
	}

	Layout layout() {
		return this.layout;
	}

	List<Cell> cells() {
		return this.cells;
	}

	Optional<Naming> naming(int level) {
		return Optional.ofNullable(this.namings.get(level));
	}

	/** How sure the columns are that name the element at a level and those above it. */
	double confidence(int level) {
		double captions = this.layout.captions()
			.stream()
			.filter((caption) -> caption.level() <= level)
			.mapToDouble(CaptionLevel::confidence)
			.reduce(isBelowUnread(level) ? BELOW_UNREAD : 1, Math::min);
		return this.layout.columns()
			.stream()
			.filter((column) -> column.role().names() && Objects.requireNonNull(column.role().level()) <= level)
			.mapToDouble(MappedColumn::confidence)
			.reduce(captions, Math::min);
	}

	private boolean isBelowUnread(int level) {
		return this.belowUnread && this.layout.captions().stream().allMatch((caption) -> caption.level() < level);
	}

	void belongsTo(Node node) {
		this.nodes.set(node.level(), node);
	}

	/** The element at a level, or else the nearest above it. */
	Optional<Node> atOrAbove(int level) {
		for (int i = level; i >= 0; i--) {
			Node node = this.nodes.get(i);
			if (node != null) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}

}
