// What people decided last on elements of some plans, the last first.
//
// @param planIds LIST<STRING>
// @param size INTEGER
// @returns decision
MATCH (decision:Decision)
USING INDEX decision:Decision(planA)
WHERE decision.planA IN $planIds
RETURN decision
ORDER BY decision.number DESC
LIMIT $size
