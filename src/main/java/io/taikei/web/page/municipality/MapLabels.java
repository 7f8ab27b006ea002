package io.taikei.web.page.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.taikei.municipality.Position;
import org.jspecify.annotations.Nullable;

/** Writes names beside places of a map, as long as none covers another. */
final class MapLabels {

	private static final double GAP = 0.55;

	private final MapBox box;

	private final double size;

	private final List<MapBox> taken = new ArrayList<>();

	/**
	 * Of a part of the map.
	 * @param lines how many letters would stand below each other on it
	 */
	MapLabels(MapBox box, int lines) {
		this.box = box;
		this.size = Math.max(box.height(), box.width()) / lines;
	}

	/** How high letters are, in the units of the map. */
	String size() {
		return String.format(Locale.ROOT, "%.2f", this.size);
	}

	/** Keeps a place free of names. */
	void keepFree(Position place) {
		double dot = this.size * GAP;
		this.taken.add(new MapBox(MapBox.x(place) - dot / 2, MapBox.y(place) - dot / 2, dot, dot));
	}

	/** The place of a name: right of a place or left of it; null where both are taken. */
	@Nullable Label place(Position place, String name) {
		double width = name.length() * this.size;
		double x = MapBox.x(place);
		double y = MapBox.y(place);
		double gap = this.size * GAP;
		for (double left : new double[] { x + gap, x - gap - width }) {
			MapBox wanted = new MapBox(left, y - this.size / 2, width, this.size);
			if (left >= this.box.x() && left + width <= this.box.x() + this.box.width() && isFree(wanted)) {
				this.taken.add(wanted);
				return new Label(name, String.format(Locale.ROOT, "%.1f", left),
						String.format(Locale.ROOT, "%.1f", y + this.size * 0.35));
			}
		}
		return null;
	}

	private boolean isFree(MapBox wanted) {
		return this.taken.stream()
			.noneMatch((other) -> wanted.x() < other.x() + other.width() && other.x() < wanted.x() + wanted.width()
					&& wanted.y() < other.y() + other.height() && other.y() < wanted.y() + wanted.height());
	}

	/**
	 * A name on a map.
	 *
	 * @param text the name
	 * @param x where it begins
	 * @param y where its letters stand
	 */
	record Label(String text, String x, String y) {
	}

}
