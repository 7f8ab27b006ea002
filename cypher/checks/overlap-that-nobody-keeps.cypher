// Overlaps that are among the best of neither element, in no comparison that is kept, and on which nobody decided.
// Those of elements that wait to be compared, or of plans that wait to be analysed, are left out.
//
// @returns overlapId
MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
WHERE NOT coalesce(overlap.bestOfA, false)
  AND NOT coalesce(overlap.bestOfB, false)
  AND NOT coalesce(overlap.kept, false)
  AND overlap.reviewState = 'UNREVIEWED'
  AND NOT EXISTS { (a)-[:CURATED_OVERLAP]-(b) }
  AND NOT (a:Uncompared OR b:Uncompared)
  AND EXISTS { (:PlanAnalysis {planId: a.planId}) }
  AND EXISTS { (:PlanAnalysis {planId: b.planId}) }
RETURN overlap.id AS overlapId
ORDER BY overlapId
