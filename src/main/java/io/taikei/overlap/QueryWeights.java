package io.taikei.overlap;

import java.util.Arrays;

/** A query's weights by dimension, in a hash table of primitives. */
final class QueryWeights {

	private final int mask;

	private final int[] dimensions;

	private final double[] weights;

	QueryWeights(SparseVector query) {
		this.mask = Integer.highestOneBit(Math.max(1, query.size())) * 8 - 1;
		this.dimensions = new int[this.mask + 1];
		this.weights = new double[this.mask + 1];
		Arrays.fill(this.dimensions, -1);
		for (int i = 0; i < query.size(); i++) {
			int slot = query.dimension(i) & this.mask;
			while (this.dimensions[slot] >= 0) {
				slot = (slot + 1) & this.mask;
			}
			this.dimensions[slot] = query.dimension(i);
			this.weights[slot] = query.weight(i);
		}
	}

	/** The same score as {@link SparseVector#dot}, without walking the query. */
	double dot(SparseVector document) {
		double sum = 0;
		for (int i = 0; i < document.size(); i++) {
			int dimension = document.dimension(i);
			int slot = dimension & this.mask;
			while (this.dimensions[slot] >= 0 && this.dimensions[slot] != dimension) {
				slot = (slot + 1) & this.mask;
			}
			if (this.dimensions[slot] == dimension) {
				sum += this.weights[slot] * document.weight(i);
			}
		}
		return sum;
	}

}
