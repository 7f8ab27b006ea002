package io.taikei.query.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.PlanPage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * A plan held against the current plans of other municipalities, one after another. Each
 * comparison is a transaction of its own and handed over before the next is made, so that
 * it takes no more memory for many.
 */
@Service
public class ComparisonsWithMany {

	private static final int STEP = 100;

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
	 * @param region whose plans it is held against
	 * @param receiver takes each comparison
	 */
	public void each(PlanId from, @Nullable Kind fromKind, @Nullable Kind toKind, Region region,
			Consumer<PlanCorrespondence> receiver) {
		for (PlanId other : others(from, region)) {
			this.crosswalks.correspondence(from, other, fromKind, toKind).ifPresent(receiver);
		}
	}

	/** All of them, as a page after another might pass over one when plans go. */
	private List<PlanId> others(PlanId from, Region region) {
		List<PlanId> others = new ArrayList<>();
		PlanPage page;
		int number = 0;
		do {
			page = this.plans.page(region, EditionScope.CURRENT, new Paging(number++, STEP));
			page.plans().stream().map(ComparisonsWithMany::id).forEach(others::add);
		}
		while (page.at().hasNext());
		others.removeIf((other) -> other.municipality().equals(from.municipality()));
		return others;
	}

	private static PlanId id(CataloguedPlan plan) {
		return new PlanId(plan.plan().id());
	}

}
