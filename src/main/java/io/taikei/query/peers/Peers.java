package io.taikei.query.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.peers.PeerThemes.ThemeInPlan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others have and a plan has not, and the other way round. */
@Service
@Transactional(readOnly = true)
public class Peers {

	/** How many examples a theme or policy has. */
	private static final int EXAMPLES = 2;

	private final Graph graph;

	private final PeerThemes themes;

	private final PeerPolicies policies;

	Peers(Graph graph, PeerThemes themes, PeerPolicies policies) {
		this.graph = graph;
		this.themes = themes;
		this.policies = policies;
	}

	/** Holds a plan against a group; empty where the plan is not loaded. */
	public Optional<PeerComparison> beside(PeerRequest request) {
		String planId = request.plan().value();
		Map<Boolean, List<PlanSummary>> loaded = this.graph
			.plans(Stream.concat(Stream.of(planId), request.peerIds().stream()).toList())
			.stream()
			.collect(Collectors.partitioningBy((plan) -> plan.id().equals(planId)));
		return loaded.getOrDefault(true, List.of())
			.stream()
			.findFirst()
			.map((plan) -> beside(plan, loaded.getOrDefault(false, List.of()), request));
	}

	private PeerComparison beside(PlanSummary plan, List<PlanSummary> peers, PeerRequest request) {
		List<String> peerIds = peers.stream().map(PlanSummary::id).toList();
		BothWays<ThemeOfPlans> themes = this.themes.find(plan.id(), peerIds);
		PeerPolicies.Found policies = this.policies.find(plan.id(), peerIds);
		PeerTold told = told(plan.id(), themes.first(request.lines()), policies.policies().first(request.lines()));
		int compared = peers.size() - policies.notCompared().size();
		return new PeerComparison(plan, peers,
				peers.stream().filter((peer) -> policies.notCompared().contains(peer.id())).toList(),
				new PeerFindings(themes.lacking().size(), told.lackingThemes(peers.size()),
						policies.policies().lacking().size(), told.lackingPolicies(compared)),
				new PeerFindings(themes.own().size(), told.ownThemes(peers.size()), policies.policies().own().size(),
						told.ownPolicies(compared)),
				AnswerText.of("peers"));
	}

	private PeerTold told(String planId, BothWays<ThemeOfPlans> themes, BothWays<SharedPolicy> policies) {
		List<ThemeInPlan> asked = Stream
			.concat(themes.lacking()
				.stream()
				.flatMap((theme) -> theme.plansWithMost(EXAMPLES)
					.stream()
					.map((peer) -> new ThemeInPlan(peer, theme.theme().id()))),
					themes.own().stream().map((theme) -> new ThemeInPlan(planId, theme.theme().id())))
			.toList();
		Map<ThemeInPlan, String> elements = this.themes.elements(asked);
		List<String> shown = Stream
			.concat(elements.values().stream(), Stream.concat(policies.lacking().stream(), policies.own().stream())
				.flatMap((policy) -> Stream.concat(Stream.of(policy.centre()), policy.examples(EXAMPLES).stream()))
				.map(ElementId::value))
			.toList();
		LocatedElements located = this.graph.located(shown);
		return new PeerTold(planId, themes, policies, elements, located, EXAMPLES);
	}

}
