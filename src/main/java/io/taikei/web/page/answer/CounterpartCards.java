package io.taikei.web.page.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.path.PathStep;
import io.taikei.text.PrintedText;

/**
 * Makes few cards of a plan's counterparts: those of one name share a card, and an
 * initiative goes to the card of its policy, where that is a counterpart too.
 */
final class CounterpartCards {

	private static final Comparator<ShownCounterpart> BEST_FIRST = Comparator.comparingDouble(ShownCounterpart::rank)
		.reversed();

	private CounterpartCards() {
	}

	/** The cards, the best first. */
	static List<ShownCounterpart> of(List<ShownCounterpart> all) {
		List<ShownCounterpart> merged = merged(all);
		Set<String> policies = merged.stream()
			.filter((card) -> card.found().element().kind() == Kind.POLICY)
			.map(ShownCounterpart::id)
			.collect(Collectors.toSet());
		Map<Optional<String>, List<ShownCounterpart>> byPolicy = merged.stream()
			.collect(Collectors.groupingBy((card) -> policy(card, policies)));
		return byPolicy.getOrDefault(Optional.<String>empty(), List.of())
			.stream()
			.map((card) -> card.withBelow(byPolicy.getOrDefault(Optional.of(card.id()), List.of())))
			.sorted(BEST_FIRST)
			.toList();
	}

	private static List<ShownCounterpart> merged(List<ShownCounterpart> all) {
		return all.stream()
			.sorted(BEST_FIRST)
			.collect(Collectors.groupingBy((one) -> PrintedText.of(one.found().element().title()).key(),
					LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((alike) -> alike.getFirst().withSame(alike.subList(1, alike.size())))
			.toList();
	}

	/** The nearest of the policies above an initiative. */
	private static Optional<String> policy(ShownCounterpart card, Set<String> policies) {
		return (card.found().element().kind() != Kind.INITIATIVE) ? Optional.empty()
				: card.path().reversed().stream().map(PathStep::id).filter(policies::contains).findFirst();
	}

}
