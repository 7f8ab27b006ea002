package io.taikei.overlap.index;

import java.util.Arrays;
import java.util.List;

/**
 * The documents of one block side by side, dimension by dimension, each weight rounded up
 * to a 255th: eight documents' scores are bounded in one pass, which reads what the query
 * has in a dimension once.
 */
final class BlockWeights {

	private static final BlockWeights NONE = new BlockWeights(new int[0], new long[0]);

	/** A weight of 1. */
	static final int ONE = 255;

	/** Two of eight bytes, so far apart that each has room to be summed. */
	private static final long LANES = 0x0000_00ff_0000_00ffL;

	/** In ascending order. */
	private final int[] dimensions;

	/** By place of a dimension: a byte for each document, the first in the lowest. */
	private final long[] weights;

	private BlockWeights(int[] dimensions, long[] weights) {
		this.dimensions = dimensions;
		this.weights = weights;
	}

	/**
	 * The weights of a block.
	 * @param documents at most {@link BlockMaxima#BLOCK}
	 */
	static BlockWeights of(List<SparseVector> documents) {
		int[] dimensions = Arrays.stream(SparseVector.dimensions(documents)).sorted().distinct().toArray();
		if (dimensions.length == 0) {
			return NONE;
		}
		long[] weights = new long[dimensions.length];
		for (int place = 0; place < documents.size(); place++) {
			SparseVector document = documents.get(place);
			int at = 0;
			for (int i = 0; i < document.size(); i++) {
				while (dimensions[at] < document.dimension(i)) {
					at++;
				}
				weights[at] |= (long) Math.ceil((double) document.weight(i) * ONE) << (Byte.SIZE * place);
			}
		}
		return new BlockWeights(dimensions, weights);
	}

	/**
	 * Bounds each document's score from above.
	 * @param query by dimension: the query's weight, as a multiple of a unit, rounded up
	 * @param bounds takes the bounds, by place in the block, of a score as a multiple of
	 * that unit and of {@link #ONE}
	 */
	void bound(short[] query, int[] bounds) {
		int[] read = this.dimensions;
		long first = 0;
		long second = 0;
		long third = 0;
		long fourth = 0;
		for (int i = 0; i < read.length; i++) {
			long factor = query[read[i]];
			if (factor != 0) {
				long weight = this.weights[i];
				first += factor * (weight & LANES);
				second += factor * ((weight >>> 8) & LANES);
				third += factor * ((weight >>> 16) & LANES);
				fourth += factor * ((weight >>> 24) & LANES);
			}
		}
		bounds[0] = (int) first;
		bounds[1] = (int) second;
		bounds[2] = (int) third;
		bounds[3] = (int) fourth;
		bounds[4] = (int) (first >>> 32);
		bounds[5] = (int) (second >>> 32);
		bounds[6] = (int) (third >>> 32);
		bounds[7] = (int) (fourth >>> 32);
	}

}
