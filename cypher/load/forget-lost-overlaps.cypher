// Removes the overlaps of a plan that are no longer found and that nobody has decided on, and tells the elements that
// they joined.
//
// @param planId STRING
// @param overlapIds LIST<STRING>
// @returns removedLinks, elementIds
MATCH (element:PlanElement {planId: $planId})-[overlap:OVERLAPS]-(other:PlanElement)
WHERE overlap.reviewState = 'UNREVIEWED'
  AND NOT overlap.id IN $overlapIds
WITH overlap, element.id AS elementId, other.id AS otherId
DELETE overlap
RETURN count(overlap) AS removedLinks, collect(DISTINCT elementId) + collect(DISTINCT otherId) AS elementIds
