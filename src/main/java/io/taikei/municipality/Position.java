package io.taikei.municipality;

/**
 * A place on the earth.
 *
 * @param latitude in degrees north
 * @param longitude in degrees east
 */
public record Position(double latitude, double longitude) {

	private static final double EARTH_RADIUS = 6371.0;

	/** How far another place is on the surface, in kilometres (haversine). */
	public double kilometresTo(Position other) {
		double from = Math.toRadians(this.latitude);
		double to = Math.toRadians(other.latitude);
		double north = Math.sin((to - from) / 2);
		double east = Math.sin(Math.toRadians(other.longitude - this.longitude) / 2);
		double part = north * north + Math.cos(from) * Math.cos(to) * east * east;
		return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(part));
	}

}
