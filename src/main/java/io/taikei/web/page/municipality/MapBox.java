package io.taikei.web.page.municipality;

import java.util.List;
import java.util.Locale;

import io.taikei.municipality.Position;

/**
 * A part of the map, in its units: a hundredth of a degree to the south, and as long to
 * the east at the latitude of Tokyo.
 *
 * @param x of its left side
 * @param y of its upper side
 * @param width how wide it is
 * @param height how high it is
 */
record MapBox(double x, double y, double width, double height) {

	private static final double UNITS = 100;

	/** One is shorter to the east than to the south. */
	private static final double EAST = Math.cos(Math.toRadians(36));

	private static final double WEST = 122;

	private static final double NORTH = 46;

	/** A part of the whole that is left free at each side. */
	private static final double MARGIN = 0.08;

	private static final double LEAST = 10;

	/**
	 * Places that are so many times as far as the middle one is from the middle of all
	 * are beyond the sea, and would make the rest too small to be told apart.
	 */
	private static final double FAR = 5.5;

	static double x(Position place) {
		return (place.longitude() - WEST) * EAST * UNITS;
	}

	static double y(Position place) {
		return (NORTH - place.latitude()) * UNITS;
	}

	/** What holds all places. */
	static MapBox around(List<Position> places) {
		double left = places.stream().mapToDouble(MapBox::x).min().orElse(0);
		double right = places.stream().mapToDouble(MapBox::x).max().orElse(0);
		double top = places.stream().mapToDouble(MapBox::y).min().orElse(0);
		double bottom = places.stream().mapToDouble(MapBox::y).max().orElse(0);
		double margin = Math.max(LEAST / 2, MARGIN * Math.max(right - left, bottom - top));
		return new MapBox(left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin);
	}

	/** The places without those that are far from most of them. */
	static List<Position> together(List<Position> places) {
		Position middle = new Position(median(places.stream().map(Position::latitude).toList()),
				median(places.stream().map(Position::longitude).toList()));
		double usual = median(places.stream().map(middle::kilometresTo).toList());
		return places.stream().filter((place) -> middle.kilometresTo(place) <= FAR * usual).toList();
	}

	private static double median(List<Double> values) {
		return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
	}

	boolean holds(Position place) {
		double dx = x(place) - this.x;
		double dy = y(place) - this.y;
		return dx >= 0 && dx <= this.width && dy >= 0 && dy <= this.height;
	}

	/** As an SVG has it. */
	public String viewBox() {
		return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", this.x, this.y, this.width, this.height);
	}

}
