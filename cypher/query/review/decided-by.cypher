// The pairs of elements of two plans on which a person has decided, and not undone it: one of this account or name.
//
// @param planIds LIST<STRING>
// @param reviewer STRING
// @returns pairId
MATCH (decision:Decision {subject: 'OVERLAP'})
USING INDEX decision:Decision(planA)
WHERE $reviewer IN [decision.account, decision.reviewer] AND decision.planA IN $planIds AND decision.planB IN $planIds
  AND decision.verdict <> 'WITHDRAWN' AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
MATCH (a:PlanElement)<-[:ABOUT {end: 'A'}]-(decision)-[:ABOUT {end: 'B'}]->(b:PlanElement)
RETURN DISTINCT CASE WHEN a.id < b.id THEN a.id + '~' + b.id ELSE b.id + '~' + a.id END AS pairId
ORDER BY pairId
