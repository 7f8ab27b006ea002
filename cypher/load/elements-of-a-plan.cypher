// The elements of a plan.
//
// @param planId STRING
// @returns elementId
MATCH (element:PlanElement {planId: $planId})
RETURN element.id AS elementId
ORDER BY elementId
