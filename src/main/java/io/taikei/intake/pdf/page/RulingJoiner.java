package io.taikei.intake.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins pieces of lines: a border is often drawn cell by cell, or dotted. */
final class RulingJoiner {

	/** How far pieces of one line stand aside from each other, in points. */
	private static final float ASIDE = 1.5f;

	/** How wide a gap in a line is that nobody takes for its end, in points. */
	private static final float GAP = 3;

	/** What is shorter is a dot or a tick, in points. */
	private static final float SHORTEST = 4;

	private RulingJoiner() {
	}

	static List<Ruling> join(List<Ruling> rulings) {
		List<Ruling> joined = new ArrayList<>();
		for (boolean across : new boolean[] { true, false }) {
			List<Ruling> line = new ArrayList<>();
			for (Ruling ruling : rulings.stream()
				.filter((ruling) -> ruling.across() == across)
				.sorted(Comparator.comparingDouble(Ruling::at))
				.toList()) {
				if (!line.isEmpty() && ruling.at() - line.getFirst().at() > ASIDE) {
					joinLine(line, joined);
					line.clear();
				}
				line.add(ruling);
			}
			joinLine(line, joined);
		}
		return joined.stream().filter((ruling) -> ruling.length() >= SHORTEST).toList();
	}

	private static void joinLine(List<Ruling> line, List<Ruling> joined) {
		Ruling last = null;
		for (Ruling next : line.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
			if (last != null && next.from() - last.to() <= GAP) {
				last = new Ruling(last.across(), last.at(), last.from(), Math.max(last.to(), next.to()));
			}
			else {
				if (last != null) {
					joined.add(last);
				}
				last = next;
			}
		}
		if (last != null) {
			joined.add(last);
		}
	}

}
