// What is stored of the overlaps of elements that may have to change: those among their best, those that are found now,
// and those that nobody keeps. A row for each of the elements.
//
// @param elementIds LIST<STRING>
// @param overlapIds LIST<STRING>
// @returns elementId, otherId, overlap
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(other:PlanElement)
WHERE element.id IN $elementIds
  AND (CASE WHEN startNode(overlap) = element THEN overlap.bestOfA ELSE overlap.bestOfB END
    OR overlap.id IN $overlapIds
    OR NOT coalesce(overlap.bestOfA OR overlap.bestOfB OR overlap.kept, false))
RETURN element.id AS elementId, other.id AS otherId, properties(overlap) AS overlap
