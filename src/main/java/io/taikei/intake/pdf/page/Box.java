package io.taikei.intake.pdf.page;

import java.util.Collection;

import io.taikei.intake.document.Address;

/** A rectangle on a page, in points from the page's upper left corner. */
public record Box(float left, float top, float right, float bottom) {

	public static Box around(Collection<Box> boxes) {
		return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
	}

	public Box with(Box other) {
		return new Box(Math.min(this.left, other.left), Math.min(this.top, other.top),
				Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
	}

	public float width() {
		return this.right - this.left;
	}

	public float height() {
		return this.bottom - this.top;
	}

	public float centreX() {
		return (this.left + this.right) / 2;
	}

	public float centreY() {
		return (this.top + this.bottom) / 2;
	}

	public boolean contains(float x, float y) {
		return x >= this.left && x <= this.right && y >= this.top && y <= this.bottom;
	}

	/** Whether the middle of another one is within. */
	public boolean holds(Box other) {
		return contains(other.centreX(), other.centreY());
	}

	/** How far both go along beside each other, of the lower one's height. */
	public float sharedHeight(Box other) {
		float shared = Math.min(this.bottom, other.bottom) - Math.max(this.top, other.top);
		return shared / Math.max(0.1f, Math.min(height(), other.height()));
	}

	/** How far both stand over each other, of the narrower one's width. */
	public float sharedWidth(Box other) {
		float shared = Math.min(this.right, other.right) - Math.max(this.left, other.left);
		return shared / Math.max(0.1f, Math.min(width(), other.width()));
	}

	public Address.OfPage onPage(int page) {
		return new Address.OfPage(page, this.left, this.top, this.right, this.bottom);
	}

}
