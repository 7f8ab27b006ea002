// What changed last, without a look at all there is: when plans came in, when comparisons of two plans were completed,
// and when people decided. Apart from V020, as no transaction both writes data and changes the schema.

CREATE INDEX plan_loaded IF NOT EXISTS
FOR (plan:Plan)
ON (plan.loadedAt);

CREATE INDEX comparison_completed IF NOT EXISTS
FOR ()-[comparison:KEPT_COMPARISON]-()
ON (comparison.completedAt);

CREATE INDEX decision_decided IF NOT EXISTS
FOR (decision:Decision)
ON (decision.decidedAt);
