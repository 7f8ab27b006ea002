// The pairs of which one is among the given elements and that somebody decided on, by a review, a mapping, or a review
// whose overlap is gone.
//
// @param elementIds LIST<STRING>
// @returns aId, bId
CALL () {
  MATCH (element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP]-(other:PlanElement)
  WHERE element.id IN $elementIds AND (link:CURATED_OVERLAP OR link.reviewState <> 'UNREVIEWED')
  RETURN element, other
  UNION
  MATCH (decision:LostDecision)
  WHERE decision.elementA IN $elementIds OR decision.elementB IN $elementIds
  MATCH (element:PlanElement {id: decision.elementA})
  MATCH (other:PlanElement {id: decision.elementB})
  RETURN element, other
}
WITH element, other
WHERE element.municipalityCode <> other.municipalityCode
WITH CASE WHEN element.id < other.id THEN [element, other] ELSE [other, element] END AS pair
RETURN DISTINCT pair[0].id AS aId, pair[1].id AS bId
ORDER BY aId, bId
