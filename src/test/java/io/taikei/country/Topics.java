package io.taikei.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What one municipality writes of: of some themes more than of others, and of each in a
 * part of the words for it only, as no two towns word the same alike. So plans share
 * themes more often than words.
 */
final class Topics {

	/** A theme's weight is its rank to this power (Zipf). */
	private static final double SKEW = -0.8;

	private static final double PART_OF_WORDS = 0.4;

	private final Random random;

	private final List<Topic> topics;

	/**
	 * The topics of one municipality.
	 * @param all all that could be written of, in all words
	 */
	Topics(List<Topic> all, Random random) {
		this.random = random;
		List<Topic> ranked = new ArrayList<>(all);
		Collections.shuffle(ranked, random);
		this.topics = IntStream.rangeClosed(1, ranked.size())
			.mapToObj((rank) -> new Topic(ranked.get(rank - 1).theme(), someOf(ranked.get(rank - 1).words()),
					StrictMath.pow(rank, SKEW)))
			.toList();
	}

	private List<String> someOf(List<String> words) {
		List<String> some = new ArrayList<>(words);
		Collections.shuffle(some, this.random);
		return some.subList(0, (int) Math.ceil(some.size() * PART_OF_WORDS));
	}

	/** Any topic, as the municipality cares for it. */
	Topic any() {
		return oneOf(this.topics);
	}

	/** A topic of the same field. */
	Topic inFieldOf(Topic topic) {
		return oneOf(this.topics.stream().filter(topic::isOfOneFieldWith).toList());
	}

	/** A topic that is planned together with this one; the same where there is none. */
	Topic beside(Topic topic) {
		List<Topic> beside = this.topics.stream().filter(topic::isBeside).toList();
		return beside.isEmpty() ? topic : oneOf(beside);
	}

	private Topic oneOf(List<Topic> among) {
		double left = this.random.nextDouble() * among.stream().mapToDouble(Topic::weight).sum();
		int i = 0;
		while (i < among.size() - 1 && left >= among.get(i).weight()) {
			left -= among.get(i).weight();
			i++;
		}
		return among.get(i);
	}

}
