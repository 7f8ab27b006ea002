package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.intake.pdf.page.Segment;

/**
 * The columns of lines that follow each other, parted by room that goes down through
 * nearly all of those that have several texts.
 */
final class Gutters {

	private static final int FEWEST_ROWS = 3;

	/** Steps of half a point. */
	private static final int STEPS = 2;

	/** Which share of lines may reach over a gutter. */
	private static final float CROSSING = 0.06f;

	private Gutters() {
	}

	static Optional<ColumnSpans> find(List<List<Segment>> rows) {
		List<List<Segment>> several = rows.stream().filter((row) -> row.size() > 1).toList();
		if (several.size() < FEWEST_ROWS) {
			return Optional.empty();
		}
		float right = several.stream()
			.flatMap(List::stream)
			.map((segment) -> segment.box().right())
			.max(Float::compare)
			.orElseThrow();
		int[] covered = new int[Math.round(right * STEPS) + 1];
		several.stream().flatMap(List::stream).forEach((segment) -> {
			for (int x = Math.max(0, Math.round(segment.box().left() * STEPS)); x < Math
				.round(segment.box().right() * STEPS); x++) {
				covered[x]++;
			}
		});
		return Optional.of(spans(covered, (int) (CROSSING * several.size())))
			.filter((spans) -> spans.size() > 1)
			.map(ColumnSpans::new);
	}

	private static List<ColumnSpans.Span> spans(int[] covered, int crossing) {
		List<ColumnSpans.Span> spans = new ArrayList<>();
		int from = -1;
		for (int x = 0; x <= covered.length; x++) {
			boolean text = x < covered.length && covered[x] > crossing;
			if (text && from < 0) {
				from = x;
			}
			else if (!text && from >= 0) {
				spans.add(new ColumnSpans.Span((float) from / STEPS, (float) x / STEPS));
				from = -1;
			}
		}
		return spans;
	}

}
