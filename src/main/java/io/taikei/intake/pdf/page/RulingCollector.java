package io.taikei.intake.pdf.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the straight lines of the paths that are drawn: what is stroked, and filled
 * shapes so thin that they are lines to a reader.
 */
final class RulingCollector {

	/** How thick a line is at most, in points. */
	private static final float THICKEST = 3;

	/** How far the ends of a straight line may be off, in points. */
	private static final float SLANT = 1;

	private final List<Ruling> rulings = new ArrayList<>();

	private final List<List<Point2D.Float>> path = new ArrayList<>();

	private int curves;

	List<Ruling> rulings() {
		return this.rulings;
	}

	int curves() {
		return this.curves;
	}

	Point2D.Float current() {
		return this.path.isEmpty() ? new Point2D.Float() : this.path.getLast().getLast();
	}

	void moveTo(Point2D.Float point) {
		List<Point2D.Float> part = new ArrayList<>();
		part.add(point);
		this.path.add(part);
	}

	void lineTo(Point2D.Float point) {
		if (this.path.isEmpty()) {
			moveTo(point);
		}
		this.path.getLast().add(point);
	}

	/** A curve parts what is straight before and after it. */
	void curveTo(Point2D.Float end) {
		this.curves++;
		moveTo(end);
	}

	void close() {
		if (!this.path.isEmpty()) {
			Point2D.Float first = this.path.getLast().getFirst();
			this.path.getLast().add(first);
			moveTo(first);
		}
	}

	void forget() {
		this.path.clear();
	}

	void stroke() {
		for (List<Point2D.Float> part : this.path) {
			for (int i = 1; i < part.size(); i++) {
				add(box(part.subList(i - 1, i + 1)), SLANT);
			}
		}
		forget();
	}

	void fill() {
		for (List<Point2D.Float> part : this.path) {
			if (part.size() > 2) {
				add(box(part), THICKEST);
			}
		}
		forget();
	}

	private void add(Box box, float thickest) {
		if (box.height() <= thickest && box.width() > box.height()) {
			this.rulings.add(new Ruling(true, box.centreY(), box.left(), box.right()));
		}
		else if (box.width() <= thickest && box.height() > box.width()) {
			this.rulings.add(new Ruling(false, box.centreX(), box.top(), box.bottom()));
		}
	}

	private static Box box(List<Point2D.Float> points) {
		return Box.around(points.stream().map((point) -> new Box(point.x, point.y, point.x, point.y)).toList());
	}

}
