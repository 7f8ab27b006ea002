// A plan on whose places or names somebody has decided is outdated until it is loaded with that.
//
// @param elementId STRING
// @returns planId
MATCH (element:PlanElement {id: $elementId})
MATCH (plan:Plan {id: element.planId})
REMOVE plan.textVersion
RETURN plan.id AS planId
