package io.taikei.overlap.index;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** The score from which on a document is found. */
public sealed interface Thresholds {

	double ofDocument(int document);

	/** The least of all documents. */
	double least();

	/** No more than the least of the documents of a block. */
	default double ofBlock(int block) {
		return least();
	}

	/** The same score for all documents. */
	record Uniform(double least) implements Thresholds {

		@Override
		public double ofDocument(int document) {
			return this.least;
		}

	}

	/**
	 * The same score for all documents, each of which counts in part.
	 *
	 * @param least what that part of a document's score has to be
	 * @param part by document: how much of its score counts, more than 0 and at most 1
	 */
	record OfPart(double least, IntToDoubleFunction part) implements Thresholds {

		@Override
		public double ofDocument(int document) {
			return this.least / this.part.applyAsDouble(document);
		}

	}

	/** A score for each document. */
	final class ByDocument implements Thresholds {

		private final double[] scores;

		private final double[] blocks;

		private final double least;

		/**
		 * @param scores by document
		 */
		public ByDocument(double[] scores) {
			this.scores = scores;
			this.blocks = new double[Math.ceilDiv(scores.length, BlockMaxima.BLOCK)];
			for (int document = 0; document < scores.length; document++) {
				int block = document / BlockMaxima.BLOCK;
				this.blocks[block] = (document % BlockMaxima.BLOCK == 0) ? scores[document]
						: Math.min(this.blocks[block], scores[document]);
			}
			this.least = Arrays.stream(this.blocks).min().orElse(0);
		}

		@Override
		public double ofDocument(int document) {
			return this.scores[document];
		}

		@Override
		public double ofBlock(int block) {
			return this.blocks[block];
		}

		@Override
		public double least() {
			return this.least;
		}

	}

}
