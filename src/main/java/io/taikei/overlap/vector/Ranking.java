package io.taikei.overlap.vector;

import java.util.Arrays;

import io.taikei.overlap.index.TopHits;

/**
 * How like an element those of one kind in another plan are. The first of them, the
 * likest, then by their ids, are its counterparts there.
 */
public final class Ranking {

	/** How many counterparts of an element are looked at. */
	private static final int COUNTERPARTS = 12;

	/** What is less alike than this overlaps with nothing. */
	private static final double LEAST_LIKENESS = 0.0099;

	private final int[] places;

	private final double[] likeness;

	private final double best;

	private final double second;

	private final double last;

	private final int lastPlace;

	/**
	 * Ranks the elements of a kind.
	 * @param likeness by their places, which are in the order of their ids
	 */
	Ranking(double[] likeness) {
		int[] kept = new int[likeness.length];
		int size = 0;
		TopHits first = new TopHits(COUNTERPARTS);
		for (int place = 0; place < likeness.length; place++) {
			if (likeness[place] >= LEAST_LIKENESS) {
				kept[size++] = place;
				first.offer(place, likeness[place]);
			}
		}
		this.places = Arrays.copyOf(kept, size);
		this.likeness = new double[size];
		for (int i = 0; i < size; i++) {
			this.likeness[i] = likeness[this.places[i]];
		}
		this.best = (size > 0) ? first.score(0) : 0;
		this.second = (first.size() > 1) ? first.score(1) : 0;
		this.last = (size > 0) ? first.score(first.size() - 1) : 1;
		this.lastPlace = (size > 0) ? first.document(first.size() - 1) : -1;
	}

	/** How many are alike at all. */
	public int size() {
		return this.places.length;
	}

	/** The place of an element among those of its kind, in the order of their ids. */
	public int place(int i) {
		return this.places[i];
	}

	public double likeness(int i) {
		return this.likeness[i];
	}

	/** The likeness of the likest; 0 where nothing is alike. */
	public double best() {
		return this.best;
	}

	/** The likeness of the likest but one that is as like as given; 0 where none is. */
	public double next(double value) {
		return (value >= this.best) ? this.second : this.best;
	}

	/** Whether an element is one of the counterparts. */
	public boolean hasFirst(int place, double value) {
		return value > this.last || (value == this.last && place <= this.lastPlace);
	}

}
