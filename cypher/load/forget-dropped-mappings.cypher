// Removes what no mapping set states any longer.
//
// @param mappingIds LIST<STRING>
// @returns removedLinks
MATCH (:PlanElement)-[link:CURATED_OVERLAP|NO_COUNTERPART]->(:PlanElement|Plan)
WHERE NOT link.id IN $mappingIds
DELETE link
RETURN count(link) AS removedLinks
