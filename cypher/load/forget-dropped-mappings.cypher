// Removes what no mapping set states any longer, and tells the elements that it was about.
//
// @param mappingIds LIST<STRING>
// @returns removedLinks, elementIds
MATCH (element:PlanElement)-[link:CURATED_OVERLAP|NO_COUNTERPART]->(:PlanElement|Plan)
WHERE NOT link.id IN $mappingIds
WITH link, element.id AS elementId
DELETE link
RETURN count(link) AS removedLinks, collect(DISTINCT elementId) AS elementIds
