package io.taikei.query.comparison;

import java.util.List;
import java.util.function.Consumer;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.plan.PlanCatalogue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * A plan held against the current plans of other municipalities, one after another. Each
 * comparison is a transaction of its own and handed over before the next is made, so that
 * it takes no more memory for many.
 */
@Service
public class ComparisonsWithMany {

	private final PlanCatalogue plans;

	private final Crosswalks crosswalks;

	ComparisonsWithMany(PlanCatalogue plans, Crosswalks crosswalks) {
		this.plans = plans;
		this.crosswalks = crosswalks;
	}

	/**
	 * Makes the comparisons, in the order of the municipalities' codes.
	 * @param from the plan
	 * @param fromKind which of its elements; null for what the plan has
	 * @param toKind which elements of the others; null for what each has
	 * @param tiers whether what is merely related counts
	 * @param region whose plans it is held against
	 * @param receiver takes each comparison
	 * @throws IllegalStateException if the plan is forgotten meanwhile
	 */
	public void each(PlanId from, @Nullable Kind fromKind, @Nullable Kind toKind, TierScope tiers, Region region,
			Consumer<PlanCorrespondence> receiver) {
		for (PlanId other : others(from, region)) {
			this.crosswalks.correspondence(new CrosswalkRequest(from, other, fromKind, toKind, tiers, Paging.whole()))
				.ifPresentOrElse(receiver, () -> requireStillLoaded(from));
		}
	}

	/**
	 * Another plan that is forgotten meanwhile is passed over; without this one nothing
	 * is left to compare.
	 */
	private void requireStillLoaded(PlanId from) {
		if (this.plans.withId(from).isEmpty()) {
			throw new IllegalStateException("%s was forgotten while it was compared".formatted(from));
		}
	}

	/** All of them, as a page after another might pass over one when plans go. */
	private List<PlanId> others(PlanId from, Region region) {
		return this.plans.page(region, EditionScope.CURRENT, Paging.whole())
			.plans()
			.stream()
			.map((other) -> new PlanId(other.plan().id()))
			.filter((other) -> !other.municipality().equals(from.municipality()))
			.toList();
	}

}
