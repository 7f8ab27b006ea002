// Adds a decision to the ledger, at the elements that it is about, or at an element and a plan. One that undoes another
// leads to that.
//
// @param properties MAP
// @param aId STRING
// @param bId STRING
// @param withdraws STRING
// @returns decision
MATCH (ledger:DecisionLedger {id: 'decisions'})
CREATE (decision:Decision)
SET decision = $properties, decision.number = ledger.number + 1, ledger.number = ledger.number + 1
WITH decision
OPTIONAL MATCH (a:PlanElement {id: $aId})
OPTIONAL MATCH (element:PlanElement {id: $bId})
OPTIONAL MATCH (plan:Plan {id: $bId})
OPTIONAL MATCH (withdrawn:Decision {id: $withdraws})
FOREACH (end IN CASE WHEN a IS NULL THEN [] ELSE [a] END |
  CREATE (decision)-[:ABOUT {end: 'A', changed: false}]->(end))
FOREACH (end IN CASE WHEN coalesce(element, plan) IS NULL THEN [] ELSE [coalesce(element, plan)] END |
  CREATE (decision)-[:ABOUT {end: 'B', changed: false}]->(end))
FOREACH (other IN CASE WHEN withdrawn IS NULL THEN [] ELSE [withdrawn] END |
  CREATE (decision)-[:WITHDRAWS]->(other))
RETURN decision
