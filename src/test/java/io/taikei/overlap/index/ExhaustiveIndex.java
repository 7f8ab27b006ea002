package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the index has to equal: reads every posting of the query's dimensions, in the
 * query's order, into one sum a document, and looks at all the sums.
 */
final class ExhaustiveIndex {

	private final int[][] documents;

	private final float[][] weights;

	private final double[] sums;

	/**
	 * @param vectors by document
	 */
	ExhaustiveIndex(List<SparseVector> vectors) {
		int[] frequencies = frequencies(vectors);
		this.sums = new double[vectors.size()];
		this.documents = new int[frequencies.length][];
		this.weights = new float[frequencies.length][];
		for (int dimension = 0; dimension < frequencies.length; dimension++) {
			this.documents[dimension] = new int[frequencies[dimension]];
			this.weights[dimension] = new float[frequencies[dimension]];
		}
		for (int document = vectors.size() - 1; document >= 0; document--) {
			SparseVector vector = vectors.get(document);
			for (int i = 0; i < vector.size(); i++) {
				int place = --frequencies[vector.dimension(i)];
				this.documents[vector.dimension(i)][place] = document;
				this.weights[vector.dimension(i)][place] = vector.weight(i);
			}
		}
	}

	private static int[] frequencies(List<SparseVector> vectors) {
		int vocabulary = vectors.stream()
			.mapToInt((vector) -> (vector.size() == 0) ? 0 : vector.dimension(vector.size() - 1) + 1)
			.max()
			.orElse(0);
		int[] frequencies = new int[vocabulary];
		for (SparseVector vector : vectors) {
			for (int i = 0; i < vector.size(); i++) {
				frequencies[vector.dimension(i)]++;
			}
		}
		return frequencies;
	}

	/** The best k of all documents but those from first to before end. */
	List<Hit> searchOutside(int first, int end, SparseVector query, int k) {
		sum(query);
		List<Hit> best = new ArrayList<>();
		collect(0, first, k, best);
		collect(end, this.sums.length, k, best);
		return best;
	}

	private void sum(SparseVector query) {
		Arrays.fill(this.sums, 0);
		for (int i = 0; i < query.size(); i++) {
			if (query.dimension(i) < this.documents.length) {
				int[] list = this.documents[query.dimension(i)];
				float[] listed = this.weights[query.dimension(i)];
				double weight = query.weight(i);
				for (int place = 0; place < list.length; place++) {
					this.sums[list[place]] += weight * listed[place];
				}
			}
		}
	}

	/** Documents come in ascending order, so that an equal score stays behind. */
	private void collect(int first, int end, int k, List<Hit> best) {
		for (int document = first; document < end; document++) {
			double score = this.sums[document];
			if (score > 0 && (best.size() < k || score > best.getLast().score())) {
				int place = best.size();
				while (place > 0 && best.get(place - 1).score() < score) {
					place--;
				}
				best.add(place, new Hit(document, score));
				if (best.size() > k) {
					best.removeLast();
				}
			}
		}
	}

}
