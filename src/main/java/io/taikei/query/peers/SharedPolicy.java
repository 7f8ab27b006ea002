package io.taikei.query.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanId;

/**
 * A policy with what is alike in other plans.
 *
 * @param centre the policy
 * @param alike its counterparts, each in another plan than the policy
 */
record SharedPolicy(ElementId centre, List<ElementId> alike) {

	private static final Comparator<SharedPolicy> MOST_PLANS = Comparator.comparingInt(SharedPolicy::plans)
		.thenComparingInt((policy) -> policy.alike().size());

	/** In how many plans it or something alike stands. */
	int plans() {
		return (int) Stream.concat(Stream.of(this.centre), this.alike.stream()).map(ElementId::plan).distinct().count();
	}

	/** One of what is alike in each plan, the first plans first. */
	List<ElementId> examples(int count) {
		Set<PlanId> plans = new HashSet<>();
		return this.alike.stream().filter((one) -> plans.add(one.plan())).limit(count).toList();
	}

	/**
	 * The policies that most plans share, those of most plans first, each with all that
	 * is alike; none of these stands in two. Of equals, the first.
	 * @param policies the policies, in their order
	 * @param counterparts of these policies among each other, either way
	 * @param least in how many plans one has to stand
	 */
	static List<SharedPolicy> of(Collection<ElementId> policies, Map<ElementId, Set<ElementId>> counterparts,
			int least) {
		Set<ElementId> left = new LinkedHashSet<>(policies);
		List<SharedPolicy> found = new ArrayList<>();
		while (!left.isEmpty()) {
			SharedPolicy greatest = left.stream()
				.map((policy) -> among(policy, counterparts, left))
				.max(MOST_PLANS)
				.orElseThrow();
			if (greatest.plans() < least) {
				break;
			}
			found.add(greatest);
			left.remove(greatest.centre());
			greatest.alike().forEach(left::remove);
		}
		return found;
	}

	private static SharedPolicy among(ElementId policy, Map<ElementId, Set<ElementId>> counterparts,
			Set<ElementId> left) {
		return new SharedPolicy(policy,
				counterparts.getOrDefault(policy, Set.of())
					.stream()
					.filter((other) -> left.contains(other) && !other.plan().equals(policy.plan()))
					.sorted()
					.toList());
	}

}
