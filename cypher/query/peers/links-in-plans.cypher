// Which elements of some plans are linked with each of some elements by an overlap, a review or a curated mapping, and
// which of them that makes its counterparts: by the decision rule, a review or a mapping, but not where a review or a
// mapping rejects the pair.
//
// @param elementIds LIST<STRING>
// @param planIds LIST<STRING>
// @returns elementId, linkedIds, counterpartIds
MATCH (element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement)
WHERE element.id IN $elementIds AND other.planId IN $planIds
WITH element.id AS elementId, other.id AS otherId, max(link.counterpart) AS counterpart
RETURN elementId, collect(otherId) AS linkedIds, collect(CASE WHEN counterpart THEN otherId END) AS counterpartIds
ORDER BY elementId
