package io.taikei;

import java.util.Optional;

import io.taikei.library.PlanLibrary;
import io.taikei.reader.PlanReader;
import io.taikei.reader.ReadingFailed;

import org.springframework.core.NestedRuntimeException;
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

	/** What became of such plans; empty where there is none. */
	Optional<Outcome> renew() {
		try {
			return Optional.of(this.library.renew(this.reader))
				.filter((plans) -> !plans.isEmpty())
				.map(Outcome.Renewed::new);
		}
		catch (ReadingFailed ex) {
			return Optional.of(new Outcome.Unreadable("plans of an earlier version: not loaded again", ex));
		}
		catch (NestedRuntimeException ex) {
			return Optional.of(new Outcome.Failed("plans of an earlier version: not loaded again", ex));
		}
	}

}
