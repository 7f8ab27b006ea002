// Which elements of some plans are linked with some elements by an overlap, a review or a curated mapping, and whether
// that makes both counterparts: by the decision rule, a review or a mapping, but not where a review or a mapping
// rejects the pair.
//
// @param elementIds LIST<STRING>
// @param planIds LIST<STRING>
// @returns elementId, otherId, counterpart
MATCH (element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement)
WHERE element.id IN $elementIds AND other.planId IN $planIds
WITH element, other, collect(link.counterpart) AS counterparts
RETURN element.id AS elementId, other.id AS otherId, true IN counterparts AS counterpart
ORDER BY elementId, otherId
