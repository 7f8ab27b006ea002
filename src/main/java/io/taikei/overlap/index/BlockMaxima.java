package io.taikei.overlap.index;

import java.util.Arrays;

/**
 * The blocks of successive documents in which one dimension occurs, in ascending order,
 * each with a ceiling: the greatest weight within, rounded up to a 1023rd.
 * <p>
 * Neighbours in a plan share much of their context, so that there are half as many blocks
 * as documents, and what a block's ceilings promise is close to what one of its documents
 * has.
 */
final class BlockMaxima {

	/** How many documents a block has. */
	static final int BLOCK = 8;

	/** How many documents can be told apart. */
	static final int LIMIT = BLOCK << 22;

	/** A ceiling of 1. */
	static final int CEILING = 1023;

	private static final int CEILING_BITS = 10;

	/** By block: its number before its ceiling. */
	private int[] blocks = new int[1];

	private int size;

	/** Adds a document no less than all before. */
	void add(int document, float weight) {
		int block = ((document / BLOCK) << CEILING_BITS) | (int) Math.ceil((double) weight * CEILING);
		if (this.size == 0 || this.blocks[this.size - 1] >>> CEILING_BITS != block >>> CEILING_BITS) {
			if (this.size == this.blocks.length) {
				this.blocks = Arrays.copyOf(this.blocks, this.size + Math.max(1, this.size >> 1));
			}
			this.blocks[this.size++] = block;
		}
		this.blocks[this.size - 1] = Math.max(this.blocks[this.size - 1], block);
	}

	/** Adds the ceilings, each times a factor, to the bounds of all blocks. */
	void addCeilings(int[] bounds, int factor) {
		int[] read = this.blocks;
		int end = this.size;
		for (int i = 0; i < end; i++) {
			bounds[read[i] >>> CEILING_BITS] += factor * (read[i] & CEILING);
		}
	}

}
