package io.taikei.query.peers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedPolicyTests {

	private static final ElementId A1 = new ElementId("100001-1:1");

	private static final ElementId A2 = new ElementId("100001-1:2");

	private static final ElementId B1 = new ElementId("100002-1:1");

	private static final ElementId C1 = new ElementId("100003-1:1");

	private static final ElementId D1 = new ElementId("100004-1:1");

	private static final List<ElementId> ALL = List.of(A1, A2, B1, C1, D1);

	@Test
	void findsThePolicyThatMostPlansShare() {
		List<SharedPolicy> found = SharedPolicy.of(ALL, alike(List.of(A1, B1), List.of(C1, B1), List.of(D1, B1)), 3);

		assertThat(found).containsExactly(new SharedPolicy(B1, List.of(A1, C1, D1)));
		assertThat(found.getFirst().plans()).isEqualTo(4);
		assertThat(found.getFirst().examples(2)).containsExactly(A1, C1);
	}

	@Test
	void countsAPlanOnce() {
		assertThat(SharedPolicy.of(ALL, alike(List.of(A1, B1), List.of(A2, B1)), 3)).isEmpty();
		assertThat(SharedPolicy.of(ALL, alike(List.of(A1, B1), List.of(A2, B1)), 2)).singleElement()
			.satisfies((policy) -> assertThat(policy.examples(5)).containsExactly(A1));
	}

	@Test
	void tellsNoPolicyTwice() {
		List<SharedPolicy> found = SharedPolicy.of(ALL, alike(List.of(A1, B1), List.of(B1, C1), List.of(C1, D1)), 2);

		assertThat(found).containsExactly(new SharedPolicy(B1, List.of(A1, C1)));
	}

	private static Map<ElementId, Set<ElementId>> alike(List<?>... pairs) {
		Map<ElementId, Set<ElementId>> counterparts = new HashMap<>();
		Stream.of(pairs).forEach((pair) -> {
			ElementId one = (ElementId) pair.getFirst();
			ElementId other = (ElementId) pair.getLast();
			counterparts.computeIfAbsent(one, (id) -> new HashSet<>()).add(other);
			counterparts.computeIfAbsent(other, (id) -> new HashSet<>()).add(one);
		});
		return counterparts;
	}

}
