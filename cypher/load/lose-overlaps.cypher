// Marks overlaps as no longer found, on which a person has decided.
//
// @param overlapIds LIST<STRING>
// @returns writtenLinks
UNWIND $overlapIds AS id
MATCH (:PlanElement)-[overlap:OVERLAPS {id: id}]->(:PlanElement)
USING INDEX SEEK overlap:OVERLAPS(id)
WHERE overlap.reviewState <> 'UNREVIEWED' AND overlap.found
SET overlap.found = false
RETURN count(overlap) AS writtenLinks
