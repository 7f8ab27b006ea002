// Adds decisions of a file to the ledger, in their order, each after those that it may undo. What they are about is
// tied to them afterwards, by what it says (link-decisions.cypher).
//
// @param rows LIST<MAP>
// @returns addedNodes
MATCH (ledger:DecisionLedger {id: 'decisions'})
WITH ledger, ledger.number AS before
UNWIND range(0, size($rows) - 1) AS i
WITH ledger, before, i, $rows[i] AS properties
CREATE (decision:Decision)
SET decision = properties, decision.number = before + i + 1
WITH ledger, collect(decision) AS added
SET ledger.number = ledger.number + size(added)
WITH added
CALL (added) {
  UNWIND added AS decision
  MATCH (withdrawn:Decision {id: decision.withdraws})
  CREATE (decision)-[:WITHDRAWS]->(withdrawn)
  RETURN count(*) AS undone
}
RETURN size(added) AS addedNodes
