// Removes the curated overlaps that no mapping set has any longer.
//
// @param overlapIds LIST<STRING>
// @returns removedLinks
MATCH (:PlanElement)-[link:CURATED_OVERLAP]->(:PlanElement)
WHERE NOT link.id IN $overlapIds
DELETE link
RETURN count(link) AS removedLinks
