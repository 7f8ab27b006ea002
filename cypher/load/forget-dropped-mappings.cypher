// Removes what no mapping set states any longer, and tells the elements that it was about, and the overlaps of the same
// pairs.
//
// @param mappingIds LIST<STRING>
// @returns removedLinks, elementIds, overlapIds
MATCH (element:PlanElement)-[link:CURATED_OVERLAP|NO_COUNTERPART]->(other:PlanElement|Plan)
WHERE NOT link.id IN $mappingIds
WITH link, element.id AS elementId, other.id AS otherId,
  COLLECT { MATCH (element)-[overlap:OVERLAPS]-(other) RETURN overlap.id } AS overlaps
DELETE link
WITH count(link) AS removedLinks, collect(DISTINCT elementId) + collect(DISTINCT otherId) AS elementIds,
  collect(overlaps) AS overlaps
RETURN removedLinks, elementIds, reduce(ids = [], some IN overlaps | ids + some) AS overlapIds
