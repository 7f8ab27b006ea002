// Keeps what people decided on overlaps of elements that a plan no longer has, as the overlaps go with the elements.
//
// @param planId STRING
// @param partIds LIST<STRING>
// @returns decisions
MATCH (element:PlanElement {planId: $planId})-[overlap:OVERLAPS]-(:PlanElement)
WHERE NOT element.id IN $partIds
  AND overlap.reviewState <> 'UNREVIEWED'
WITH overlap, startNode(overlap) AS a, endNode(overlap) AS b
ORDER BY overlap.id
MERGE (decision:LostDecision {id: overlap.id})
SET decision = {
  id: overlap.id,
  elementA: a.id,
  planA: a.planId,
  titleA: a.title,
  elementB: b.id,
  planB: b.planId,
  titleB: b.title,
  reviewState: overlap.reviewState,
  reviewer: overlap.reviewer,
  reviewedAt: overlap.reviewedAt,
  reviewNote: overlap.reviewNote,
  lostFrom: $planId
}
RETURN collect(decision) AS decisions
