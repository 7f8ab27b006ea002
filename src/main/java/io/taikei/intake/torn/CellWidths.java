package io.taikei.intake.torn;

/**
 * How wide the cells of each level are: a line that could have taken one more character
 * was not wrapped. Lines with their code before them are counted apart.
 */
final class CellWidths {

	/** No character is parted from a comma or a small letter behind it. */
	private static final double KEPT_TOGETHER = 1.6;

	private final double[][] widest;

	CellWidths(int levels) {
		this.widest = new double[levels][2];
	}

	void add(int level, boolean behindCode, double width) {
		int kind = behindCode ? 1 : 0;
		this.widest[level][kind] = Math.max(this.widest[level][kind], width);
	}

	/** Whether a line of a level may be followed by more of its cell. */
	boolean isFull(int level, boolean behindCode, double width) {
		double most = this.widest[level][behindCode ? 1 : 0];
		return width >= most - KEPT_TOGETHER;
	}

}
