package io.taikei.query;

import java.util.List;
import java.util.Optional;

import io.taikei.model.PlanId;
import org.springframework.stereotype.Service;

/** Whole plans as trees, and how large they are. */
@Service
public class PlanOutlines {

	/** The plan's tree, or empty where no such plan is loaded. */
	public Optional<PlanOutline> ofPlan(PlanId planId) {
		throw new UnsupportedOperationException(planId.value());
	}

	/** The number of elements of every plan, in the order of the plans' ids. */
	public List<ElementCounts> elementCounts() {
		throw new UnsupportedOperationException();
	}

}
