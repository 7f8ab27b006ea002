package io.taikei.web.page.peers;

import java.util.List;
import java.util.Optional;

import io.taikei.graph.PlanNode;
import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.municipality.PlanGroups;
import io.taikei.query.peers.PeerComparison;
import io.taikei.query.peers.PeerRequest;
import io.taikei.query.peers.Peers;
import io.taikei.web.page.GroupChoice;

import org.springframework.stereotype.Component;

/** From a plan and a group to what the page shows. */
@Component
class PeerViews {

	/** As many lines each way as one sheet of paper holds with their examples. */
	private static final int LINES = 5;

	private final Peers peers;

	private final PlanGroups groups;

	private final CataloguedPlans plans;

	PeerViews(Peers peers, PlanGroups groups, CataloguedPlans plans) {
		this.peers = peers;
		this.groups = groups;
		this.plans = plans;
	}

	/** The plan; empty where it is not loaded. */
	Optional<PlanNode> plan(String planId) {
		return this.plans.findById(planId);
	}

	/**
	 * The page of a plan.
	 * @param choice the group that was named
	 */
	PeerView view(PlanNode plan, GroupChoice choice) {
		boolean named = !choice.request().isEmpty();
		List<String> chosen = named ? choice.group().ids() : ofPrefecture(plan);
		PeerRequest request = request(plan.id(), chosen, LINES);
		return new PeerView(plan, this.peers.beside(request).orElseThrow(),
				named ? null : plan.municipality().prefecture(), Math.max(0, chosen.size() - request.peers().size()));
	}

	/** All that was found; empty where the plan is not loaded. */
	Optional<PeerComparison> whole(String planId, PlanGroupRequest named) {
		return this.plans.findById(planId)
			.flatMap((plan) -> this.peers.beside(request(planId, chosen(plan, named), Integer.MAX_VALUE)));
	}

	private static PeerRequest request(String planId, List<String> chosen, int lines) {
		return new PeerRequest(new PlanId(planId), chosen.stream().map(PlanId::new).toList(), lines);
	}

	/** Those that were named; where nothing was, those of the same prefecture. */
	private List<String> chosen(PlanNode plan, PlanGroupRequest named) {
		return named.isEmpty() ? ofPrefecture(plan) : others(plan, named);
	}

	private List<String> ofPrefecture(PlanNode plan) {
		return others(plan, new PlanGroupRequest(List.of(), List.of(), plan.municipality().prefecture(), null, null));
	}

	private List<String> others(PlanNode plan, PlanGroupRequest named) {
		return this.groups.of(named).without(plan.municipality().code()).ids();
	}

}
