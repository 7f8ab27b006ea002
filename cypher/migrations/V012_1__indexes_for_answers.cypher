// What is found without a look at all plans: what one types, parts of names among them (pairs of characters, where they
// are Japanese); the elements with counterparts in most plans; the municipalities of a prefecture; lost decisions.
// Apart from V012, as no transaction both writes data and changes the schema.

CREATE FULLTEXT INDEX elementNames IF NOT EXISTS
FOR (element:Goal|Policy)
ON EACH [element.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

CREATE FULLTEXT INDEX municipalityNames IF NOT EXISTS
FOR (municipality:Municipality)
ON EACH [municipality.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

CREATE INDEX municipality_name IF NOT EXISTS
FOR (municipality:Municipality)
ON (municipality.nameKeys);

CREATE INDEX municipality_prefecture IF NOT EXISTS
FOR (municipality:Municipality)
ON (municipality.prefecture);

CREATE INDEX plan_element_code IF NOT EXISTS
FOR (element:PlanElement)
ON (element.code);

CREATE INDEX plan_element_counterparts IF NOT EXISTS
FOR (element:PlanElement)
ON (element.counterpartPlans, element.counterparts);

CREATE INDEX lost_decision_plan_a IF NOT EXISTS
FOR (decision:LostDecision)
ON (decision.planA);

CREATE INDEX lost_decision_plan_b IF NOT EXISTS
FOR (decision:LostDecision)
ON (decision.planB);
