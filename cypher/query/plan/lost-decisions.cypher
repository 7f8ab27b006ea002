// What people decided last on elements of a plan of which one is gone.
//
// @ja 計画からなくなった要素について、人が最後に決めたこと。
// @param planId STRING
// @returns decision
CALL () {
  MATCH (decision:Decision {planA: $planId})
  RETURN decision
  UNION
  MATCH (decision:Decision {planB: $planId})
  RETURN decision
}
WITH decision
WHERE decision.verdict <> 'WITHDRAWN' AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
WITH decision
ORDER BY decision.number DESC
WITH decision, CASE WHEN decision.subject <> 'PLACEMENT' THEN decision END AS pair
WITH decision.subject AS subject, decision.elementA AS a, pair.elementB AS b, pair.planB AS planB,
  head(collect(decision)) AS decision
WHERE COUNT { (decision)-[:ABOUT]->() } < CASE WHEN decision.planB IS NULL THEN 1 ELSE 2 END
RETURN decision
ORDER BY decision.number
