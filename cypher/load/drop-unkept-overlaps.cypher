// Removes the overlaps of elements that nobody keeps: they are among the best of neither element, in no comparison
// that is kept, and nobody decided on the pair.
//
// @param elementIds LIST<STRING>
// @returns removedLinks, elementIds
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(other:PlanElement)
WHERE element.id IN $elementIds
  AND overlap.reviewState = 'UNREVIEWED'
  AND NOT coalesce(overlap.bestOfA OR overlap.bestOfB OR overlap.kept, false)
  AND NOT EXISTS { (element)-[:CURATED_OVERLAP]-(other) }
WITH DISTINCT overlap, element.id AS elementId, other.id AS otherId
DELETE overlap
RETURN count(overlap) AS removedLinks, collect(DISTINCT elementId) + collect(DISTINCT otherId) AS elementIds
