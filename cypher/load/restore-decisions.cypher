// Applies decisions of plans that had lost their overlap, where that is found again.
//
// @param planIds LIST<STRING>
// @returns restored
MATCH (decision:LostDecision)
WHERE decision.planA IN $planIds OR decision.planB IN $planIds
MATCH (:PlanElement {id: decision.elementA})-[overlap:OVERLAPS]->(:PlanElement {id: decision.elementB})
WHERE overlap.reviewState = 'UNREVIEWED'
SET overlap += decision {.reviewState, .reviewer, .reviewedAt, .reviewNote}
DELETE decision
RETURN count(overlap) AS restored
