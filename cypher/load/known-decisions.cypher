// Those of some decisions that the ledger has.
//
// @param ids LIST<STRING>
// @returns decision
MATCH (decision:Decision)
WHERE decision.id IN $ids
RETURN decision
ORDER BY decision.number
