// Queues all elements of a plan, and nobody else.
//
// @param planId STRING
// @returns queuedElements
MATCH (element:PlanElement {planId: $planId})
SET element:Uncompared
RETURN count(element) AS queuedElements
