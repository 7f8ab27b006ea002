// The pairs of which one is among the given elements and on which a person or a mapping set decided.
//
// @param elementIds LIST<STRING>
// @returns aId, bId
MATCH (element:PlanElement)-[:DECIDED_OVERLAP|CURATED_OVERLAP]-(other:PlanElement)
WHERE element.id IN $elementIds AND element.municipalityCode <> other.municipalityCode
WITH CASE WHEN element.id < other.id THEN [element, other] ELSE [other, element] END AS pair
RETURN DISTINCT pair[0].id AS aId, pair[1].id AS bId
ORDER BY aId, bId
