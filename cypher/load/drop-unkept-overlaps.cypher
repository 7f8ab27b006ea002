// Removes the overlaps of elements that nobody keeps: they are among the best of neither element, in no comparison
// that is kept, and nobody decided on the pair. Whoever loses a counterpart by it is to be counted.
//
// @param elementIds LIST<STRING>
// @returns removedLinks
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(other:PlanElement)
WHERE element.id IN $elementIds
  AND overlap.reviewState = 'UNREVIEWED'
  AND NOT coalesce(overlap.bestOfA OR overlap.bestOfB OR overlap.kept, false)
  AND NOT EXISTS { (element)-[:CURATED_OVERLAP]-(other) }
WITH DISTINCT overlap, startNode(overlap) AS a, endNode(overlap) AS b
FOREACH (end IN CASE WHEN overlap.counterpart THEN [a, b] ELSE [] END | SET end:Uncounted)
DELETE overlap
RETURN count(overlap) AS removedLinks
