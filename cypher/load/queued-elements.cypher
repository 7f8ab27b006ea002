// The first queued elements of a plan, and whether it is current and a newcomer.
//
// @param planId STRING
// @param size INTEGER
// @returns elementId, current, newcomer
MATCH (element:Uncompared {planId: $planId})
WITH element
ORDER BY element.id
LIMIT $size
MATCH (plan:Plan {id: $planId})
RETURN element.id AS elementId, plan.current AS current, coalesce(plan.newcomer, false) AS newcomer
ORDER BY elementId
