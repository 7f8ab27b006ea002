package io.taikei.query.peers;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.query.LocatedElements;
import io.taikei.query.peers.PeerThemes.ThemeInPlan;

/**
 * What was found, told with examples.
 *
 * @param planId the plan's id
 * @param themes the themes
 * @param policies the policies
 * @param elements the elements that are most about themes
 * @param located what to show of all elements
 * @param examples how many a theme or policy has
 */
record PeerTold(String planId, BothWays<ThemeOfPlans> themes, BothWays<SharedPolicy> policies,
		Map<ThemeInPlan, String> elements, LocatedElements located, int examples) {

	List<PeerTheme> lackingThemes(int peers) {
		return this.themes.lacking()
			.stream()
			.map((theme) -> theme(theme, peers, theme.plansWithMost(this.examples).stream()))
			.toList();
	}

	List<PeerTheme> ownThemes(int peers) {
		return this.themes.own().stream().map((theme) -> theme(theme, peers, Stream.of(this.planId))).toList();
	}

	private PeerTheme theme(ThemeOfPlans theme, int peers, Stream<String> plans) {
		return new PeerTheme(theme.theme(), theme.broader(), theme.plansBeside(this.planId), peers,
				plans.flatMap((plan) -> Stream.ofNullable(this.elements.get(new ThemeInPlan(plan, theme.theme().id()))))
					.map((id) -> PeerExample.of(this.located, id))
					.toList());
	}

	List<PeerPolicy> lackingPolicies(int compared) {
		return this.policies.lacking().stream().map((policy) -> policy(policy, policy.plans(), compared)).toList();
	}

	/** Its own plan is none of the others. */
	List<PeerPolicy> ownPolicies(int compared) {
		return this.policies.own().stream().map((policy) -> policy(policy, policy.plans() - 1, compared)).toList();
	}

	private PeerPolicy policy(SharedPolicy policy, int plans, int compared) {
		return new PeerPolicy(plans, compared, example(policy.centre()),
				policy.examples(this.examples).stream().map(this::example).toList());
	}

	private PeerExample example(ElementId id) {
		return PeerExample.of(this.located, id.value());
	}

}
