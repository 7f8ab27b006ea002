package io.taikei.graph.schema;

import java.util.List;

import io.taikei.graph.schema.GraphSchema.NodeKind;

/** A place in the picture of the schema. */
record Point(double x, double y) {

	static Point centre(NodeKind node) {
		return new Point(node.at().getFirst() + node.size().getFirst() / 2.0,
				node.at().getLast() + node.size().getLast() / 2.0);
	}

	/** Where the line from a node's centre towards a place leaves its box. */
	static Point border(NodeKind node, Point towards) {
		double left = node.at().getFirst();
		double top = node.at().getLast();
		double right = left + node.size().getFirst();
		double bottom = top + node.size().getLast();
		// Beside or above the box, the shortest way leads straight to it.
		double x = Math.clamp(towards.x, left, right);
		double y = Math.clamp(towards.y, top, bottom);
		if ((x == towards.x) != (y == towards.y)) {
			return new Point(x, y);
		}
		Point centre = centre(node);
		double scale = Math.min(half(node.size().getFirst(), towards.x - centre.x),
				half(node.size().getLast(), towards.y - centre.y));
		return new Point(centre.x + (towards.x - centre.x) * scale, centre.y + (towards.y - centre.y) * scale);
	}

	private static double half(int size, double distance) {
		return (distance != 0) ? size / 2.0 / Math.abs(distance) : Double.MAX_VALUE;
	}

	/** The place that is so far along a way, from 0 to 1. */
	static Point along(List<Point> way, double part) {
		double left = length(way) * part;
		for (int i = 1; i < way.size(); i++) {
			Point from = way.get(i - 1);
			Point to = way.get(i);
			double step = from.distance(to);
			if (left <= step || i == way.size() - 1) {
				double share = (step > 0) ? left / step : 0;
				return new Point(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
			}
			left -= step;
		}
		return way.getFirst();
	}

	private static double length(List<Point> way) {
		double length = 0;
		for (int i = 1; i < way.size(); i++) {
			length += way.get(i - 1).distance(way.get(i));
		}
		return length;
	}

	private double distance(Point other) {
		return Math.hypot(other.x - this.x, other.y - this.y);
	}

	@Override
	public String toString() {
		return Math.round(this.x) + "," + Math.round(this.y);
	}

}
