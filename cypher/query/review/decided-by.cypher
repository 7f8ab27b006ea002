// The pairs of elements of two plans on which a person has decided, and not undone it.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @param reviewer STRING
// @returns aId, bId
MATCH (decision:Decision {planA: $fromPlanId, planB: $toPlanId, subject: 'OVERLAP', reviewer: $reviewer})
WHERE decision.verdict <> 'WITHDRAWN' AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
MATCH (a:PlanElement)<-[:ABOUT {end: 'A'}]-(decision)-[:ABOUT {end: 'B'}]->(b:PlanElement)
RETURN DISTINCT a.id AS aId, b.id AS bId
ORDER BY aId, bId
