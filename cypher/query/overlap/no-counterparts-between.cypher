// That somebody decided that an element of one of two plans has no counterpart in the other.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @returns elementId, link
MATCH (element:PlanElement)-[link:NO_COUNTERPART]->(plan:Plan)
WHERE (plan.id = $toPlanId AND element.id STARTS WITH $fromPlanId + ':')
  OR (plan.id = $fromPlanId AND element.id STARTS WITH $toPlanId + ':')
RETURN element.id AS elementId, link
ORDER BY elementId, link.id
