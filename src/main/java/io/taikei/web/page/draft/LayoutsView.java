package io.taikei.web.page.draft;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.drafting.choice.TableChoices;
import org.jspecify.annotations.Nullable;

/**
 * The tables whose columns a page shows: all that are read, and some of those that are
 * not. A long document may have thousands of these; what is not shown stays left out.
 *
 * @param shown the tables with their columns
 * @param from how many that are not read come before those that are shown
 * @param leftOut how many are not read
 */
record LayoutsView(List<TableChoices> shown, int from, int leftOut) {

	private static final int MOST = 20;

	static LayoutsView of(List<TableChoices> all, @Nullable Integer from) {
		List<TableChoices> leftOut = all.stream().filter((layout) -> !isRead(layout)).toList();
		int first = Math.clamp(Objects.requireNonNullElse(from, 0), 0, leftOut.size());
		return new LayoutsView(
				Stream.concat(all.stream().filter(LayoutsView::isRead), leftOut.stream().skip(first).limit(MOST))
					.toList(),
				first, leftOut.size());
	}

	private static boolean isRead(TableChoices layout) {
		return layout.tables().getFirst().read();
	}

	/** The last of those that are not read and shown. */
	public int last() {
		return Math.min(this.from + MOST, this.leftOut);
	}

	/** Where the page before begins; null where there is none. */
	public @Nullable Integer before() {
		return (this.from > 0) ? Math.max(0, this.from - MOST) : null;
	}

	/** Where the page after begins; null where there is none. */
	public @Nullable Integer after() {
		return (last() < this.leftOut) ? last() : null;
	}

}
