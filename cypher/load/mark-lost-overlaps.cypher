// Marks the overlaps of a plan that are no longer found but that a person has decided on.
//
// @param planId STRING
// @param overlapIds LIST<STRING>
// @returns writtenLinks
MATCH (:PlanElement {planId: $planId})-[overlap:OVERLAPS]-(:PlanElement)
WHERE overlap.reviewState <> 'UNREVIEWED'
  AND overlap.found
  AND NOT overlap.id IN $overlapIds
SET overlap.found = false
RETURN count(overlap) AS writtenLinks
