// What people decided on the places and names of a plan's elements and did not undo, in the order in which they
// decided.
//
// @param planId STRING
// @returns decision
MATCH (decision:Decision {planA: $planId})
WHERE decision.subject IN ['PLACEMENT', 'NAMING'] AND decision.verdict <> 'WITHDRAWN'
  AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
RETURN decision
ORDER BY decision.number
