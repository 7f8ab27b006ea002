// Applies decisions of a plan that had lost their overlap, where that is found again.
//
// @param planId STRING
// @returns restored
MATCH (decision:LostDecision)
WHERE $planId IN [decision.planA, decision.planB]
MATCH (:PlanElement {id: decision.elementA})-[overlap:OVERLAPS]->(:PlanElement {id: decision.elementB})
WHERE overlap.reviewState = 'UNREVIEWED'
SET overlap += decision {.reviewState, .reviewer, .reviewedAt, .reviewNote}
DELETE decision
RETURN count(overlap) AS restored
