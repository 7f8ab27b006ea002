package io.taikei.web.page.municipality;

import java.util.List;

import io.taikei.municipality.Position;

/**
 * The islands of the far south as maps of all of Japan have them: drawn in the Sea of
 * Japan, behind a line, so that the rest is large enough.
 */
final class Inset {

	private static final double SOUTH = 30;

	/** East of it are islands so far from all others that the map ends before. */
	private static final double EAST = 135;

	private static final double NORTHWARD = 12;

	private static final double EASTWARD = 3;

	private static final List<Position> LINE = List.of(new Position(35.8, 125.5), new Position(35.8, 130.5),
			new Position(37.2, 135), new Position(41.2, 135));

	private Inset() {
	}

	/** Where a place is drawn. */
	static Position drawn(Position place) {
		return (place.latitude() < SOUTH && place.longitude() < EAST)
				? new Position(place.latitude() + NORTHWARD, place.longitude() + EASTWARD) : place;
	}

	/** Whether a place is beyond the end of the map. */
	static boolean isBeyond(Position place) {
		return place.latitude() < SOUTH && place.longitude() >= EAST;
	}

	/** The line between the islands and the rest, as the data of an SVG path. */
	static String line() {
		return MapPoint.line(LINE);
	}

}
