// That somebody decided that an element of one of two plans has no counterpart in the other.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @returns elementId, link
MATCH (element:PlanElement)-[link:NO_COUNTERPART]->(plan:Plan)
WHERE (element.planId = $fromPlanId AND plan.id = $toPlanId)
  OR (element.planId = $toPlanId AND plan.id = $fromPlanId)
RETURN element.id AS elementId, link
ORDER BY elementId, link.id
