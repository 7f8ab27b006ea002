// Queues all elements of a plan. Its plan is a newcomer: elements that were compared without it may have its elements
// among their best.
//
// @param planId STRING
// @returns queuedElements
MATCH (plan:Plan {id: $planId})
SET plan.newcomer = true
WITH plan
MATCH (element:PlanElement {planId: plan.id})
SET element:Uncompared
RETURN count(element) AS queuedElements
