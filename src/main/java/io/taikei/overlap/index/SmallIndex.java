package io.taikei.overlap.index;

import java.util.Arrays;
import java.util.List;

/**
 * Compares a query with each of a few documents, exactly. It takes little more room than
 * the documents themselves.
 */
public final class SmallIndex {

	/** Leaves as many bits of a hash as slots have. */
	private final int shift;

	/**
	 * By slot, of which there are twice as many as dimensions at least: the place of a
	 * dimension, or -1.
	 */
	private final int[] places;

	/** In ascending order. */
	private final int[] dimensions;

	/** By place of a dimension: where its postings end. */
	private final int[] ends;

	private final int[] documents;

	private final float[] weights;

	private final int size;

	/**
	 * An index of documents, which are numbered from 0.
	 * @param vectors by document
	 */
	public SmallIndex(List<SparseVector> vectors) {
		this.size = vectors.size();
		int[] all = SparseVector.dimensions(vectors);
		this.dimensions = Arrays.stream(all).sorted().distinct().toArray();
		this.places = new int[Integer.highestOneBit(Math.max(1, this.dimensions.length)) << 2];
		this.shift = Integer.numberOfLeadingZeros(this.places.length) + 1;
		Arrays.fill(this.places, -1);
		for (int place = 0; place < this.dimensions.length; place++) {
			this.places[slot(this.dimensions[place])] = place;
		}
		this.ends = new int[this.dimensions.length];
		this.documents = new int[all.length];
		this.weights = new float[all.length];
		for (int dimension : all) {
			this.ends[place(dimension)]++;
		}
		Arrays.parallelPrefix(this.ends, Integer::sum);
		int[] next = this.ends.clone();
		for (int document = this.size - 1; document >= 0; document--) {
			SparseVector vector = vectors.get(document);
			for (int i = 0; i < vector.size(); i++) {
				int at = --next[place(vector.dimension(i))];
				this.documents[at] = document;
				this.weights[at] = vector.weight(i);
			}
		}
	}

	/** The cosine of each document with a query, by document. */
	public double[] scores(SparseVector query) {
		double[] scores = new double[this.size];
		for (int i = 0; i < query.size(); i++) {
			int place = place(query.dimension(i));
			if (place >= 0) {
				double weight = query.weight(i);
				for (int at = (place == 0) ? 0 : this.ends[place - 1]; at < this.ends[place]; at++) {
					scores[this.documents[at]] += weight * this.weights[at];
				}
			}
		}
		return scores;
	}

	/** The place of a dimension; -1 where there is none. */
	private int place(int dimension) {
		return this.places[slot(dimension)];
	}

	/** Where a dimension is, or would be. */
	private int slot(int dimension) {
		int slot = (dimension * 0x9e3779b9) >>> this.shift;
		while (this.places[slot] >= 0 && this.dimensions[this.places[slot]] != dimension) {
			slot = (slot + 1) & (this.places.length - 1);
		}
		return slot;
	}

}
