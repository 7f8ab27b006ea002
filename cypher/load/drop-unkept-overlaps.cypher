// Removes those overlaps that nobody keeps: they are among the best of neither element, in no comparison that is kept,
// and nobody decided on the pair. Whoever loses by it what is direct or related is to be counted.
//
// @param overlapIds LIST<STRING>
// @returns removedLinks
UNWIND $overlapIds AS id
WITH DISTINCT id
MATCH (a:PlanElement)-[overlap:OVERLAPS {id: id}]->(b:PlanElement)
USING INDEX SEEK overlap:OVERLAPS(id)
WHERE overlap.reviewState = 'UNREVIEWED'
  AND NOT coalesce(overlap.bestOfA OR overlap.bestOfB OR overlap.kept, false)
  AND NOT EXISTS { (a)-[:CURATED_OVERLAP]-(b) }
FOREACH (end IN CASE WHEN overlap.counterpart OR overlap.related THEN [a, b] ELSE [] END | SET end:Uncounted)
DELETE overlap
RETURN count(overlap) AS removedLinks
