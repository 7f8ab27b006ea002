// The decisions that stand on a plan's elements: the last on each pair, place or name, but for those that were undone.
// How many of their ends are there.
//
// @param planId STRING
// @returns decision, ends
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
WITH decision.subject AS subject, decision.elementA AS a, decision.elementB AS b, decision.planB AS planB,
  head(collect(decision)) AS decision
RETURN decision, COUNT { (decision)-[:ABOUT]->() } AS ends
ORDER BY decision.number
