// What people decided is a ledger of its own, of which nothing is changed or removed: a decision knows its elements as they
// were when it was decided, so it outlives them. DecisionLedger holds the number of the last one.

CREATE CONSTRAINT decision_id IF NOT EXISTS
FOR (decision:Decision)
REQUIRE decision.id IS UNIQUE;

CREATE CONSTRAINT decision_ledger_id IF NOT EXISTS
FOR (ledger:DecisionLedger)
REQUIRE ledger.id IS UNIQUE;

CREATE INDEX decision_plan_a IF NOT EXISTS
FOR (decision:Decision)
ON (decision.planA);

CREATE INDEX decision_plan_b IF NOT EXISTS
FOR (decision:Decision)
ON (decision.planB);

CREATE INDEX decision_request IF NOT EXISTS
FOR (decision:Decision)
ON (decision.requestKey);
