// The elements of a plan, without a look at those of all others. Apart from V010, as no transaction both writes data
// and changes the schema.

CREATE INDEX plan_element_plan
FOR (element:PlanElement)
ON (element.planId);
