package io.taikei.overlap.index;

import java.util.Arrays;

/**
 * The documents that have one dimension, in ascending order, each with its weight.
 * <p>
 * They are held by blocks of successive documents. A block has a ceiling: the greatest
 * weight within, rounded up to a 1023rd. Neighbours in a plan share much of their
 * context, so that a list has half as many blocks as documents, and what a block's
 * ceilings promise is close to what one of its documents has.
 */
final class Postings {

	/** How many documents a block has. */
	static final int BLOCK = 8;

	/** How many documents can be told apart. */
	static final int LIMIT = BLOCK << 22;

	/** A ceiling of 1. */
	static final int CEILING = 1023;

	private static final int CEILING_BITS = 10;

	/** A posting is a document's place in its block before its weight in this unit. */
	private static final double UNIT = 0x1p-24;

	private static final int UNIT_BITS = 25;

	private static final int UNIT_MASK = (1 << UNIT_BITS) - 1;

	/**
	 * How many blocks are looked through in the time that it takes to look for a single
	 * one.
	 */
	private static final int FEW = 8;

	/** How many blocks are looked through together. */
	private static final int CHUNK = 512;

	/** By block: its number before its ceiling. */
	private int[] blocks = new int[1];

	/** By block: where its postings end. */
	private int[] ends = new int[1];

	private int[] postings = new int[1];

	private int size;

	private int count;

	/** Adds a document greater than all before. */
	void add(int document, float weight) {
		int block = ((document / BLOCK) << CEILING_BITS) | (int) Math.ceil((double) weight * CEILING);
		if (this.size == 0 || this.blocks[this.size - 1] >>> CEILING_BITS != block >>> CEILING_BITS) {
			this.blocks = withRoom(this.blocks, this.size);
			this.ends = withRoom(this.ends, this.size);
			this.blocks[this.size++] = block;
		}
		this.postings = withRoom(this.postings, this.count);
		this.postings[this.count++] = ((document % BLOCK) << UNIT_BITS) | (int) (weight / UNIT);
		this.blocks[this.size - 1] = Math.max(this.blocks[this.size - 1], block);
		this.ends[this.size - 1] = this.count;
	}

	private static int[] withRoom(int[] array, int used) {
		return (used < array.length) ? array : Arrays.copyOf(array, used + Math.max(1, used >> 1));
	}

	/** Adds the ceilings, each times a factor, to the bounds of all blocks. */
	void addCeilings(int[] bounds, int factor) {
		int[] read = this.blocks;
		int end = this.size;
		for (int i = 0; i < end; i++) {
			bounds[read[i] >>> CEILING_BITS] += factor * (read[i] & CEILING);
		}
	}

	/**
	 * Adds the weights, each times a factor, to the scores of the chosen blocks.
	 * @param chosen the blocks, in ascending order
	 * @param slots by block: the complement of its place among the chosen ones, which is
	 * its slot in the scores; not negative if it is none
	 * @param scores by slot and place in the block
	 */
	void addChosen(int[] chosen, int[] slots, double[] scores, double factor) {
		if (chosen.length * FEW < this.size) {
			addFew(chosen, scores, factor);
		}
		else {
			addMany(slots, scores, factor);
		}
	}

	/** Looks for each chosen block, from the one before on. */
	private void addFew(int[] chosen, double[] scores, double factor) {
		int from = 0;
		for (int slot = 0; slot < chosen.length && from < this.size; slot++) {
			from = position(chosen[slot], from);
			if (from < this.size && this.blocks[from] >>> CEILING_BITS == chosen[slot]) {
				addBlock(from, scores, slot * BLOCK, factor);
			}
		}
	}

	/** Where a block is, or the next one; found in steps that double, then halve. */
	private int position(int block, int from) {
		int[] read = this.blocks;
		int step = 1;
		int low = from;
		while (low + step < this.size && read[low + step] >>> CEILING_BITS < block) {
			low += step;
			step <<= 1;
		}
		int high = Math.min(low + step, this.size);
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (read[middle] >>> CEILING_BITS < block) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Looks through all blocks. */
	private void addMany(int[] slots, double[] scores, double factor) {
		int[] found = new int[Math.min(CHUNK, this.size)];
		for (int start = 0; start < this.size; start += CHUNK) {
			int count = find(slots, start, Math.min(start + CHUNK, this.size), found);
			for (int i = 0; i < count; i++) {
				addBlock(found[i], scores, ~slots[this.blocks[found[i]] >>> CEILING_BITS] * BLOCK, factor);
			}
		}
	}

	/**
	 * Finds the chosen blocks. Each position is written and only those found are counted:
	 * no branch to guess, and the memory that they lead to is read as in one go.
	 */
	private int find(int[] slots, int start, int end, int[] found) {
		int[] read = this.blocks;
		int count = 0;
		for (int i = start; i < end; i++) {
			found[count] = i;
			count += slots[read[i] >>> CEILING_BITS] >>> 31;
		}
		return count;
	}

	private void addBlock(int i, double[] scores, int start, double factor) {
		double unit = factor * UNIT;
		int[] read = this.postings;
		int end = this.ends[i];
		for (int at = (i == 0) ? 0 : this.ends[i - 1]; at < end; at++) {
			scores[start + (read[at] >>> UNIT_BITS)] += unit * (read[at] & UNIT_MASK);
		}
	}

}
