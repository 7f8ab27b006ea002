// Overlaps that are among the best of an element of a plan that is not current, or with one.
//
// @returns overlapId
MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
WHERE (overlap.bestOfA AND NOT a:Uncompared OR overlap.bestOfB AND NOT b:Uncompared)
  AND NOT (a.current AND b.current)
RETURN overlap.id AS overlapId
ORDER BY overlapId
