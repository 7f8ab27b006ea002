package io.taikei.reader.torntable;

/** How many of how many are right. */
record Share(int right, int all) {

	static final Share NONE = new Share(0, 0);

	static Share of(boolean right) {
		return new Share(right ? 1 : 0, 1);
	}

	Share plus(Share other) {
		return new Share(this.right + other.right, this.all + other.all);
	}

	double value() {
		return (double) this.right / this.all;
	}

	@Override
	public String toString() {
		return (this.all == 0) ? "none" : "%d of %d (%.1f %%)".formatted(this.right, this.all, 100 * value());
	}

}
