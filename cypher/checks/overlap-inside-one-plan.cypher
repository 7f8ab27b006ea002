// Overlaps between two elements of the same plan.
//
// @returns aId, bId
MATCH (a:PlanElement)-[:OVERLAPS]->(b:PlanElement)
WHERE a.planId = b.planId
RETURN a.id AS aId, b.id AS bId
ORDER BY aId, bId
