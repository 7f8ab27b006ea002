package io.taikei.web.page.answer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.goal.GoalsOfPlan;
import io.taikei.query.goal.GoalChoices;
import io.taikei.web.page.EditionOrder;

import org.springframework.stereotype.Component;

/** What a visitor who has picked a municipality chooses a goal from. */
@Component
class GoalMenus {

	private final CataloguedPlans plans;

	private final GoalChoices goals;

	GoalMenus(CataloguedPlans plans, GoalChoices goals) {
		this.plans = plans;
		this.goals = goals;
	}

	/**
	 * The goals of a municipality's plans, the current plan first; none for a code that
	 * is not loaded.
	 */
	List<GoalMenu> ofMunicipality(String code) {
		List<GoalsOfPlan> lists = this.goals.ofMunicipality(code);
		return (lists.size() > 1) ? currentFirst(code, lists)
				: lists.stream().map((list) -> new GoalMenu(list, false)).toList();
	}

	private List<GoalMenu> currentFirst(String code, List<GoalsOfPlan> lists) {
		Map<String, GoalsOfPlan> byPlan = lists.stream()
			.collect(Collectors.toMap((list) -> list.plan().id(), Function.identity()));
		var order = new EditionOrder(this.plans.findAllByMunicipalityCodeOrderById(code));
		return order.plans()
			.stream()
			.flatMap((plan) -> Stream.ofNullable(byPlan.get(plan.id()))
				.map((list) -> new GoalMenu(list, order.isEarlier(plan))))
			.toList();
	}

}
