// Lets one at a time decide, until this transaction ends, and tells the number of the last decision.
//
// @returns number
MERGE (ledger:DecisionLedger {id: 'decisions'})
SET ledger.number = coalesce(ledger.number, 0)
RETURN ledger.number AS number
