// The decisions on a plan's elements, or on a plan without counterparts, in the order of the ledger.
//
// @param planId STRING
// @returns decision
CALL () {
  MATCH (decision:Decision {planA: $planId})
  RETURN decision
  UNION
  MATCH (decision:Decision {planB: $planId})
  RETURN decision
}
RETURN decision
ORDER BY decision.number
