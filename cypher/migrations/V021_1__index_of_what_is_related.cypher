// The elements with most that is direct or related, without a look at all. Apart from V021, as no transaction both
// writes data and changes the schema.

CREATE INDEX plan_element_direct_or_related IF NOT EXISTS
FOR (element:PlanElement)
ON (element.directOrRelatedPlans, element.directOrRelated);
