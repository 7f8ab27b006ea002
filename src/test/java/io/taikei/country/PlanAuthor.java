package io.taikei.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;

import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tree of one municipality's plan. What stands below something is mostly about
 * the same.
 */
final class PlanAuthor {

	private static final List<Kind> LEVELS = List.of(Kind.FUTURE_VISION, Kind.GOAL, Kind.POLICY, Kind.INITIATIVE);

	private static final double GOAL_IN_FIELD_OF_VISION = 0.8;

	private static final double POLICY_ON_TOPIC_OF_GOAL = 0.75;

	private static final double INITIATIVE_ON_TOPIC_OF_POLICY = 0.8;

	private final Topics topics;

	private final ElementAuthor author;

	private final Random random;

	/** For each level, how many elements the next one above it has below it. */
	private final List<PrimitiveIterator.OfInt> shares;

	private final List<PlanElement> elements = new ArrayList<>();

	PlanAuthor(PlanSize size, Topics topics, ElementAuthor author, Random random) {
		this.topics = topics;
		this.author = author;
		this.random = random;
		this.shares = size.shares(random).stream().map((shares) -> Arrays.stream(shares).iterator()).toList();
	}

	List<PlanElement> elements() {
		writeBelow(null, this.topics.any(), 0);
		return this.elements;
	}

	private void writeBelow(@Nullable PlanElement parent, Topic topicAbove, int level) {
		Kind kind = LEVELS.get(level);
		int count = this.shares.get(level).nextInt();
		for (int number = 1; number <= count; number++) {
			Topic topic = topicBelow(topicAbove, kind);
			PlanElement element = this.author.write(parent, kind, number, topic);
			this.elements.add(element);
			if (level + 1 < LEVELS.size()) {
				writeBelow(element, topic, level + 1);
			}
		}
	}

	private Topic topicBelow(Topic above, Kind kind) {
		double chance = this.random.nextDouble();
		return switch (kind) {
			case FUTURE_VISION, PROJECT -> this.topics.any();
			case GOAL -> (chance < GOAL_IN_FIELD_OF_VISION) ? this.topics.inFieldOf(above) : this.topics.any();
			case POLICY -> (chance < POLICY_ON_TOPIC_OF_GOAL) ? above : this.topics.beside(above);
			case INITIATIVE -> (chance < INITIATIVE_ON_TOPIC_OF_POLICY) ? above : this.topics.any();
		};
	}

}
