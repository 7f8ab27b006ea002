// What is stored of overlaps by which elements are challenged. A row for each of the elements.
//
// @param elementIds LIST<STRING>
// @param overlapIds LIST<STRING>
// @returns elementId, otherId, overlap
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(other:PlanElement)
WHERE overlap.id IN $overlapIds AND element.id IN $elementIds
RETURN element.id AS elementId, other.id AS otherId, properties(overlap) AS overlap
