// The first queued elements of a plan, and whether it is current.
//
// @param planId STRING
// @param size INTEGER
// @returns elementId, current
MATCH (element:Uncompared {planId: $planId})
WITH element
ORDER BY element.id
LIMIT $size
MATCH (plan:Plan {id: $planId})
RETURN element.id AS elementId, plan.current AS current
ORDER BY elementId
