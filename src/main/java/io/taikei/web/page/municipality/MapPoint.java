package io.taikei.web.page.municipality;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.taikei.municipality.Position;

/**
 * Places as the data of an SVG path: lines of no length, of which the round ends are
 * seen.
 */
final class MapPoint {

	private MapPoint() {
	}

	static String path(Collection<Position> places) {
		return places.stream().map(MapPoint::path).collect(Collectors.joining());
	}

	/** A line from one place to the next. */
	static String line(List<Position> places) {
		return places.stream()
			.map((place) -> String.format(Locale.ROOT, "%.1f %.1f", MapBox.x(place), MapBox.y(place)))
			.collect(Collectors.joining("L", "M", ""));
	}

	static String path(Position place) {
		return String.format(Locale.ROOT, "M%.1f %.1fh0", MapBox.x(place), MapBox.y(place));
	}

}
