package io.taikei.intake.pdf.table;

import java.util.stream.IntStream;

/** Things that belong together, each by its number (union-find). */
final class Groups {

	private final int[] parents;

	Groups(int count) {
		this.parents = IntStream.range(0, count).toArray();
	}

	/** The group's smallest number. */
	int of(int thing) {
		int root = thing;
		while (this.parents[root] != root) {
			this.parents[root] = this.parents[this.parents[root]];
			root = this.parents[root];
		}
		return root;
	}

	void join(int one, int other) {
		int first = of(one);
		int second = of(other);
		this.parents[Math.max(first, second)] = Math.min(first, second);
	}

}
