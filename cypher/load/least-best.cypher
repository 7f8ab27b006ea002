// What another element's overlap has to score at least to be among an element's best, of all current elements that are
// not queued.
//
// @returns elementIds, leastBest
MATCH (plan:Plan {current: true})
MATCH (element:PlanElement {planId: plan.id})
WHERE NOT element:Uncompared
WITH plan.id AS planId, collect(element.id) AS elementIds, collect(element.leastBest) AS leastBest
RETURN elementIds, leastBest
ORDER BY planId
