package io.taikei.web.page.answer;

import io.taikei.query.goal.GoalsOfPlan;

/**
 * A plan's goals to choose from.
 *
 * @param list the goals
 * @param earlier whether the plan came before its municipality's current one
 */
record GoalMenu(GoalsOfPlan list, boolean earlier) {
}
