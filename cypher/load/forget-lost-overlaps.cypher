// Removes the overlaps of a plan that are no longer found and that nobody has decided on.
//
// @param planId STRING
// @param overlapIds LIST<STRING>
// @returns removedLinks
MATCH (:PlanElement {planId: $planId})-[overlap:OVERLAPS]-(:PlanElement)
WHERE overlap.reviewState = 'UNREVIEWED'
  AND NOT overlap.id IN $overlapIds
DELETE overlap
RETURN count(overlap) AS removedLinks
