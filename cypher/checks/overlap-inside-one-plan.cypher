// Overlaps between two elements of the same plan.
//
// @returns aId, bId
MATCH (a:PlanElement)-[:OVERLAPS]->(b:PlanElement)
WHERE split(a.id, ':')[0] = split(b.id, ':')[0]
RETURN a.id AS aId, b.id AS bId
ORDER BY aId, bId
