// The plans that have queued elements, newcomers first.
//
// @returns planId, elements
MATCH (element:Uncompared)
WITH element.planId AS planId, count(element) AS elements
MATCH (plan:Plan {id: planId})
RETURN planId, elements
ORDER BY coalesce(plan.newcomer, false) DESC, planId
