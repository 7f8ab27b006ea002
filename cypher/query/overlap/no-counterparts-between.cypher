// That somebody decided that an element of one of two plans has no counterpart in the other.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @returns elementId, link
MATCH (plan:Plan)
WHERE plan.id IN [$fromPlanId, $toPlanId]
MATCH (element:PlanElement)-[link:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(plan)
WHERE element.planId IN [$fromPlanId, $toPlanId] AND element.planId <> plan.id
RETURN element.id AS elementId, link
ORDER BY elementId, link.id
