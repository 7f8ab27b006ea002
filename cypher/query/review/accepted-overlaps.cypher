// The overlaps of a plan, or of two plans, that the graph keeps and the decision rule takes, with the titles of their
// ends.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @returns overlap, titleA, titleB
MATCH (element:PlanElement {planId: $fromPlanId})-[overlap:OVERLAPS {accepted: true, found: true}]-(other:PlanElement)
USING INDEX element:PlanElement(planId)
WHERE $toPlanId IS NULL OR other.planId = $toPlanId
RETURN DISTINCT overlap, startNode(overlap).title AS titleA, endNode(overlap).title AS titleB
ORDER BY overlap.id
