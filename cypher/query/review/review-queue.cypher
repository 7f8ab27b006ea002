// The pairs of two plans that a person may decide on: what was computed, mapped or decided, whatever came of it. Of one
// branch of the first plan only, where an element is given. What the graph does not keep of the comparison comes as a
// parameter. On request, only those on which a person or a mapping has decided.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @param branchId STRING
// @param onlyDecided BOOLEAN
// @param computed LIST<MAP>
// @returns element, other, overlap, decided
CALL () {
  MATCH (element:PlanElement {planId: $fromPlanId})-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]
    -(other:PlanElement {planId: $toPlanId})
  USING INDEX element:PlanElement(planId)
  WITH element, other, collect(link) AS links
  RETURN element, other, head([link IN links WHERE link:OVERLAPS]) AS overlap,
    [link IN links WHERE NOT link:OVERLAPS] AS decided
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId})
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
  RETURN element, other, null AS overlap, [] AS decided
}
WITH element, other, overlap, decided
WHERE NOT ($onlyDecided AND decided = [])
  AND ($branchId IS NULL OR EXISTS { (element)-[:PART_OF]->*(:PlanElement {id: $branchId}) })
RETURN element, other, overlap, decided
ORDER BY element.order, element.id, other.id
