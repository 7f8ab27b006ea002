package io.taikei.reader.torntable.matching;

import java.util.Arrays;

/**
 * Gives each item a place of its own such that the weights sum up to the most: by
 * shortest augmenting paths (Jonker and Volgenant), O(n^3) for n items. Of matchings of
 * the same weight, the one that keeps the order of the places.
 */
final class Assignment {

	/** Weights closer than this are the same, as sums are rounded. */
	private static final double SAME = 1e-9;

	private final int size;

	private final double[][] weight;

	/** What an item and a place are worth: together never less than their weight. */
	private final double[] worthOfItem;

	private final double[] worthOfPlace;

	private final int[] placeOfItem;

	private final int[] itemAtPlace;

	/**
	 * @param weight the weight of item i at place j: {@code [i][j]}, square, finite
	 */
	Assignment(double[][] weight) {
		this.size = weight.length;
		this.weight = weight;
		this.worthOfItem = new double[this.size];
		this.worthOfPlace = new double[this.size];
		this.placeOfItem = new int[this.size];
		this.itemAtPlace = new int[this.size];
		Arrays.fill(this.placeOfItem, -1);
		Arrays.fill(this.itemAtPlace, -1);
		for (int item = 0; item < this.size; item++) {
			this.worthOfItem[item] = Arrays.stream(weight[item]).max().orElse(0);
		}
		for (int item = 0; item < this.size; item++) {
			new Augmentation(item).run();
		}
		keepOrder();
	}

	/** The place of each item. */
	int[] places() {
		return this.placeOfItem.clone();
	}

	/**
	 * How far an item at a place falls short of the best for all: 0 for the pairs that a
	 * best matching may have, else more.
	 */
	double loss(int item, int place) {
		return Math.max(0, this.worthOfItem[item] + this.worthOfPlace[place] - this.weight[item][place]);
	}

	/**
	 * From the last item on, gives each the last place that it can have at no loss. An
	 * item can have another's place if the other, and those it displaces in turn, end at
	 * the place that the item leaves.
	 */
	private void keepOrder() {
		for (int item = this.size - 1; item >= 0; item--) {
			int[] next = displaced(item);
			for (int place = this.size - 1; place > this.placeOfItem[item]; place--) {
				if (isFree(item, place) && next[this.itemAtPlace[place]] >= 0) {
					exchange(item, place, next);
					break;
				}
			}
		}
	}

	/**
	 * Where each item before the given one goes in order that in the end one takes the
	 * given item's place: -1 for those that can't help to that.
	 */
	private int[] displaced(int last) {
		int[] next = new int[this.size];
		Arrays.fill(next, -1);
		int[] wanted = new int[this.size];
		int count = 0;
		wanted[count++] = this.placeOfItem[last];
		for (int i = 0; i < count; i++) {
			for (int item = 0; item < last; item++) {
				if (next[item] < 0 && isFree(item, wanted[i])) {
					next[item] = wanted[i];
					wanted[count++] = this.placeOfItem[item];
				}
			}
		}
		return next;
	}

	private void exchange(int first, int place, int[] next) {
		int left = this.placeOfItem[first];
		int item = first;
		int taken = place;
		while (taken != left) {
			int displaced = this.itemAtPlace[taken];
			put(item, taken);
			item = displaced;
			taken = next[displaced];
		}
		put(item, left);
	}

	private boolean isFree(int item, int place) {
		return loss(item, place) < SAME;
	}

	private void put(int item, int place) {
		this.placeOfItem[item] = place;
		this.itemAtPlace[place] = item;
	}

	/** The cheapest way to find a place for one item more, by moving others. */
	private final class Augmentation {

		private final double[] distance = new double[Assignment.this.size];

		private final int[] reachedFrom = new int[Assignment.this.size];

		private final boolean[] settled = new boolean[Assignment.this.size];

		private final int first;

		Augmentation(int first) {
			this.first = first;
			Arrays.fill(this.distance, Double.POSITIVE_INFINITY);
		}

		void run() {
			int item = this.first;
			double reached = 0;
			int place = -1;
			while (item >= 0) {
				relax(item, reached);
				place = nearest();
				reached = this.distance[place];
				this.settled[place] = true;
				item = Assignment.this.itemAtPlace[place];
			}
			reprice(reached);
			move(place);
		}

		private void relax(int item, double reached) {
			for (int place = 0; place < this.distance.length; place++) {
				double further = reached + Assignment.this.worthOfItem[item] + Assignment.this.worthOfPlace[place]
						- Assignment.this.weight[item][place];
				if (!this.settled[place] && further < this.distance[place]) {
					this.distance[place] = further;
					this.reachedFrom[place] = item;
				}
			}
		}

		private int nearest() {
			int nearest = -1;
			for (int place = 0; place < this.distance.length; place++) {
				if (!this.settled[place] && (nearest < 0 || this.distance[place] < this.distance[nearest])) {
					nearest = place;
				}
			}
			return nearest;
		}

		/** Keeps every pair of the matching, the new one too, without loss. */
		private void reprice(double reached) {
			Assignment.this.worthOfItem[this.first] -= reached;
			for (int place = 0; place < this.distance.length; place++) {
				int item = Assignment.this.itemAtPlace[place];
				if (this.settled[place] && item >= 0) {
					Assignment.this.worthOfItem[item] -= reached - this.distance[place];
				}
				if (this.settled[place]) {
					Assignment.this.worthOfPlace[place] += reached - this.distance[place];
				}
			}
		}

		private void move(int free) {
			int place = free;
			while (place >= 0) {
				int item = this.reachedFrom[place];
				int before = Assignment.this.placeOfItem[item];
				put(item, place);
				place = before;
			}
		}

	}

}
