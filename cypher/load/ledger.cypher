// All decisions, in the order of the ledger.
//
// @returns decision
MATCH (decision:Decision)
RETURN decision
ORDER BY decision.number
