// Of which elements of some plans it was decided that they have no counterpart in which other of these plans.
//
// @param planIds LIST<STRING>
// @returns elementId, planId
MATCH (plan:Plan)<-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]-(element:PlanElement)
USING INDEX plan:Plan(id)
WHERE plan.id IN $planIds AND element.planId IN $planIds
RETURN DISTINCT element.id AS elementId, plan.id AS planId
ORDER BY elementId, planId
