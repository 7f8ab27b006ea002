// The pairs of elements of two plans on which more than one decision was made, with these, the latest first.
//
// @param planIds LIST<STRING>
// @returns pairId, decisions
MATCH (decision:Decision {subject: 'OVERLAP'})
USING INDEX decision:Decision(planA)
WHERE decision.planA IN $planIds AND decision.planB IN $planIds
MATCH (a:PlanElement)<-[:ABOUT {end: 'A'}]-(decision)-[:ABOUT {end: 'B'}]->(b:PlanElement)
WITH CASE WHEN a.id < b.id THEN a.id + '~' + b.id ELSE b.id + '~' + a.id END AS pairId, decision
ORDER BY decision.number DESC
WITH pairId, collect(decision) AS decisions
WHERE size(decisions) > 1
RETURN pairId, decisions
ORDER BY pairId
