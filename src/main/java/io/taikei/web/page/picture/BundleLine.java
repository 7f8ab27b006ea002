package io.taikei.web.page.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.web.page.picture.ColumnDrawing.Card;
import org.jspecify.annotations.Nullable;

/**
 * A bundle as a line from card to card.
 *
 * @param bundle what it stands for
 * @param path its way, as SVG has it
 * @param width how thick it is: the more pairs, the thicker
 * @param labelX where its number stands
 * @param labelY where its number stands
 * @param faint whether another element is looked at
 */
record BundleLine(Bundle bundle, String path, double width, int labelX, int labelY, boolean faint) {

	private static final double THINNEST = 1.2;

	private static final double THICKEST = 8;

	private static final int LETTER = 8;

	/** Where along their ways the numbers of lines side by side stand, in turn. */
	private static final double[] LABELS = { 0.3, 0.5, 0.7 };

	private static final double BEND = 0.45;

	static List<BundleLine> all(List<Bundle> bundles, Map<String, Card> cards, @Nullable String focus) {
		Map<Bundle, Double> leaves = ports(bundles, cards, true);
		Map<Bundle, Double> arrives = ports(bundles, cards, false);
		return IntStream.range(0, bundles.size()).mapToObj((at) -> {
			Bundle bundle = bundles.get(at);
			return line(bundle, card(cards, bundle.from()), card(cards, bundle.to()), leaves.getOrDefault(bundle, 0.0),
					arrives.getOrDefault(bundle, 0.0), LABELS[at % LABELS.length],
					focus != null && !bundle.touches(focus));
		}).toList();
	}

	private static Card card(Map<String, Card> cards, String id) {
		return Objects.requireNonNull(cards.get(id));
	}

	/** Where each line meets its card, so that no two meet it at one place. */
	private static Map<Bundle, Double> ports(List<Bundle> bundles, Map<String, Card> cards, boolean leaving) {
		Map<Bundle, Double> ports = new HashMap<>();
		cards.forEach((id, card) -> {
			Stream<Bundle> own = bundles.stream()
				.filter((bundle) -> (leaving ? bundle.from() : bundle.to()).equals(id));
			List<Bundle> ordered = own
				.sorted(Comparator
					.comparingDouble((bundle) -> card(cards, leaving ? bundle.to() : bundle.from()).middle()))
				.toList();
			for (int at = 0; at < ordered.size(); at++) {
				ports.put(ordered.get(at), card.y() + card.height() * (at + 1.0) / (ordered.size() + 1));
			}
		});
		return ports;
	}

	private static BundleLine line(Bundle bundle, Card from, Card to, double leaves, double arrives, double label,
			boolean faint) {
		double x1 = from.x() + from.width();
		double x2 = to.x();
		double bend = (x2 - x1) * BEND;
		return new BundleLine(bundle,
				String.format(Locale.ROOT, "M%.0f,%.1f C%.0f,%.1f %.0f,%.1f %.0f,%.1f", x1, leaves, x1 + bend, leaves,
						x2 - bend, arrives, x2, arrives),
				Math.min(THICKEST, THINNEST + Math.sqrt((double) bundle.pairs()) - 1),
				(int) along(label, x1, x1 + bend, x2 - bend, x2),
				(int) along(label, leaves, leaves, arrives, arrives) + LETTER / 2, faint);
	}

	/** The place at a part of the way of a Bézier curve. */
	private static double along(double part, double start, double first, double second, double end) {
		double rest = 1 - part;
		return rest * rest * rest * start + 3 * rest * rest * part * first + 3 * rest * part * part * second
				+ part * part * part * end;
	}

	/** Its look: what it rests on. */
	public String look() {
		return this.bundle.basis().name().toLowerCase(Locale.ROOT) + (this.faint ? " faint" : "");
	}

}
