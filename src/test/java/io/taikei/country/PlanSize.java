package io.taikei.country;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How many elements of each kind a made-up plan has. */
public record PlanSize(int visions, int goals, int policies, int initiatives) {

	/** That of a plan down to its initiatives: 200 elements together. */
	public static final PlanSize USUAL = new PlanSize(5, 20, 45, 130);

	public int elements() {
		return this.visions + this.goals + this.policies + this.initiatives;
	}

	/**
	 * For each level from the top down, how many of its elements stand below each element
	 * of the level above. Each has one at least, where there are enough.
	 */
	List<int[]> shares(Random random) {
		return List.of(shares(this.visions, 1, random), shares(this.goals, this.visions, random),
				shares(this.policies, this.goals, random), shares(this.initiatives, this.policies, random));
	}

	private static int[] shares(int elements, int above, Random random) {
		int[] shares = new int[above];
		IntStream.range(0, elements).map((i) -> (i < above) ? i : random.nextInt(above)).forEach((i) -> shares[i]++);
		return shares;
	}

}
