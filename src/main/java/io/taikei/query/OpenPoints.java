package io.taikei.query;

import java.util.List;

import io.taikei.model.PlanId;
import org.springframework.stereotype.Service;

/** What is inferred, blank or still to come in a plan (推定・空欄・新設予定はどれか？). */
@Service
public class OpenPoints {

	/** All places in a plan that are inferred, the least sure first. */
	public List<UnsettledLink> inferredPlacements(PlanId planId) {
		throw new UnsupportedOperationException(planId.value());
	}

	/** All places that a plan reserves for elements yet to come, in order. */
	public List<ReservedPlace> placeholders(PlanId planId) {
		throw new UnsupportedOperationException(planId.value());
	}

}
