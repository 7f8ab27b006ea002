// The elements of plans that stand for them where they are held against each other: the policies; of a plan without
// any, its initiatives, else its goals. Of one plan all elements, as any may be a counterpart.
//
// @param planId STRING
// @param planIds LIST<STRING>
// @returns elementId, compared
MATCH (plan:Plan)
WHERE plan.id IN $planIds
WITH plan, CASE
    WHEN plan.policies > 0 THEN 'Policy'
    WHEN plan.initiatives > 0 THEN 'Initiative'
    ELSE 'Goal'
  END AS role
MATCH (element:PlanElement {planId: plan.id, placeholder: false})
USING INDEX element:PlanElement(planId)
WITH plan, element, role IN labels(element) AS compared
WHERE compared OR plan.id = $planId
RETURN element.id AS elementId, compared
ORDER BY element.planId, element.order, element.id
