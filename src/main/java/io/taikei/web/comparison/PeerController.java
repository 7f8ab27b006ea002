package io.taikei.web.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanId;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.peers.PeerComparison;
import io.taikei.query.peers.PeerRequest;
import io.taikei.query.peers.Peers;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.UnknownPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What others have and a plan has not, and the other way round. */
@ApiController
@Tag(name = "Plans")
class PeerController {

	private static final int MAX_LINES = 100;

	private final Peers peers;

	private final NamedGroups groups;

	private final PlanIds plans;

	PeerController(Peers peers, NamedGroups groups, PlanIds plans) {
		this.peers = peers;
		this.groups = groups;
		this.plans = plans;
	}

	@GetMapping("/api/v1/plans/{planId}/peers")
	@Operation(summary = "What most plans of a group have and a plan has not, and the other way round",
			description = "Themes by the words of titles and sentences; policies (initiatives where a plan has none, else "
					+ "goals) by whether any element of the other plan is a direct counterpart, as in /api/v1/compare. "
					+ "lacking is what more than half of the others have and the plan has not, own what the plan has and "
					+ "fewer than half of the others have; plans of of tells how many. Plans that could not be compared "
					+ "(notCompared) count neither way. The first twenty plans of the group are taken.")
	PeerComparison comparePlanWithPeers(@Parameter(example = "132217-5") @PathVariable String planId,
			@Parameter(required = true, description = Filters.OTHER_PLANS + Filters.UNLESS_NAMED,
					example = "132292-3") @RequestParam(defaultValue = "") List<String> plans,
			@Parameter(description = Filters.MORE_MUNICIPALITIES) @RequestParam(
					defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.MORE_OF_PREFECTURE) @RequestParam(
					required = false) @Nullable String prefecture,
			@Parameter(description = Filters.MORE_NEAR) @RequestParam(required = false) @Nullable String near,
			@Parameter(description = Filters.NEAREST) @RequestParam(
					required = false) @Min(1) @Max(PlanGroupRequest.MOST_NEAR) @Nullable Integer count,
			@Parameter(description = "How many themes, and how many policies, are told each way at most") @RequestParam(
					defaultValue = "10") @Min(1) @Max(MAX_LINES) int lines) {
		PlanId plan = this.plans.known(planId);
		List<PlanId> others = this.groups.others(plan,
				new PlanGroupRequest(plans, municipality, prefecture, near, count));
		return this.peers.beside(new PeerRequest(plan, others, lines)).orElseThrow(() -> UnknownPlan.withId(planId));
	}

}
