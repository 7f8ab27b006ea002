package io.taikei.overlap.vector;

import io.taikei.overlap.index.TopHits;
import org.jspecify.annotations.Nullable;

/**
 * How like an element those of one kind in another plan are. The first of them, the
 * likest, then by their ids, are its counterparts there; they are sought when somebody
 * asks for them. For one thread at a time.
 */
public final class Ranking {

	/** How many counterparts of an element are looked at. */
	private static final int COUNTERPARTS = 12;

	/** What is less alike than this overlaps with nothing. */
	private static final double LEAST_LIKENESS = 0.0099;

	private final double[] likeness;

	private final double best;

	private final double second;

	private @Nullable TopHits first;

	/**
	 * Ranks the elements of a kind.
	 * @param likeness by their places, which are in the order of their ids; kept
	 */
	Ranking(double[] likeness) {
		double best = 0;
		double second = 0;
		for (double value : likeness) {
			if (value > best) {
				second = best;
				best = value;
			}
			else if (value > second) {
				second = value;
			}
		}
		this.likeness = likeness;
		this.best = (best < LEAST_LIKENESS) ? 0 : best;
		this.second = (second < LEAST_LIKENESS) ? 0 : second;
	}

	/** How many there are, alike or not. */
	public int size() {
		return this.likeness.length;
	}

	/**
	 * The likeness of one.
	 * @param place its place, in the order of their ids
	 */
	public double likeness(int place) {
		return this.likeness[place];
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
	public boolean hasFirst(int place) {
		if (this.first == null) {
			this.first = first();
		}
		int last = this.first.size() - 1;
		return last >= 0 && (this.likeness[place] > this.first.score(last)
				|| (this.likeness[place] == this.first.score(last) && place <= this.first.document(last)));
	}

	private TopHits first() {
		TopHits hits = new TopHits(COUNTERPARTS);
		for (int place = 0; place < this.likeness.length; place++) {
			if (this.likeness[place] >= LEAST_LIKENESS) {
				hits.offer(place, this.likeness[place]);
			}
		}
		return hits;
	}

}
