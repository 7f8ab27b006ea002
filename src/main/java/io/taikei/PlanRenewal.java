package io.taikei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.library.PlanLibrary;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;

import org.springframework.stereotype.Component;

/**
 * Keeps plans that no directory of plans holds up with the way in which texts are
 * compared: one that was loaded before that changed is loaded again from the graph.
 */
@Component
class PlanRenewal {

	private final PlanLibrary library;

	private final PlanReader reader;

	PlanRenewal(PlanLibrary library, PlanReader reader) {
		this.library = library;
		this.reader = reader;
	}

	/** What became of each such plan. */
	List<Outcome> renew() {
		List<Outcome> outcomes = new ArrayList<>();
		outcomes
			.add(PlanLoading.unlessItFails("plans of an earlier version: not loaded again", Path.of("graph"), () -> {
				this.library.ofOtherTextVersion().stream().map(this::renew).forEach(outcomes::add);
				return new Outcome.Nothing();
			}));
		return outcomes;
	}

	private Outcome renew(PlanId plan) {
		return PlanLoading.unlessItFails("plan %s: not loaded again".formatted(plan), Path.of(plan.value()),
				() -> this.library.renew(this.reader, plan) ? new Outcome.Renewed(plan) : new Outcome.Nothing());
	}

}
