// Removes what no mapping set states any longer, and tells the elements that it was about.
//
// @param mappingIds LIST<STRING>
// @returns removedLinks, elementIds
MATCH (element:PlanElement)-[link:CURATED_OVERLAP|NO_COUNTERPART]->(other:PlanElement|Plan)
WHERE NOT link.id IN $mappingIds
WITH link, element.id AS elementId, other.id AS otherId
DELETE link
RETURN count(link) AS removedLinks, collect(DISTINCT elementId) + collect(DISTINCT otherId) AS elementIds
