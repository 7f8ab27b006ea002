// The elements of each plan with their nodes, and which of them only wait: they are queued, and nothing was found or
// decided of them yet.
//
// @returns planId, current, elementIds, nodeIds, waiting
OPTIONAL MATCH (decision:Decision)
WITH collect(decision.elementA) + collect(decision.elementB) AS decided
MATCH (plan:Plan)
MATCH (element:PlanElement {planId: plan.id})
WITH plan, element, element:Uncompared
  AND NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP|NO_COUNTERPART|DECIDED_NO_COUNTERPART]-() }
  AND NOT element.id IN decided AS waits
ORDER BY element.id
WITH plan, collect(element.id) AS elementIds, collect(elementId(element)) AS nodeIds, collect(waits) AS waiting
RETURN plan.id AS planId, plan.current AS current, elementIds, nodeIds, waiting
ORDER BY planId
