// Overlaps that do not lead from the smaller id to the larger, are stored twice, or whose id does not name both.
//
// @returns aId, bId, overlapId
MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
WHERE a.id >= b.id
  OR COUNT { (a)-[:OVERLAPS]-(b) } > 1
  OR coalesce(overlap.id, '') <> a.id + '~' + b.id
RETURN a.id AS aId, b.id AS bId, overlap.id AS overlapId
ORDER BY aId, bId, overlapId
