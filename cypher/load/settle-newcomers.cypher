// Ends that plans are newcomers: those that are not current, and all, where no current element has been compared yet,
// as there is nobody then who was compared without them.
//
// @returns settledPlans
MATCH (plan:Plan)
WITH plan, EXISTS {
  MATCH (element:PlanElement {planId: plan.id, current: true})
  WHERE NOT element:Uncompared
} AS compared
WITH collect(plan) AS plans, max(compared) AS anyCompared
UNWIND plans AS plan
WITH plan, anyCompared
WHERE plan.newcomer AND NOT (anyCompared AND plan.current)
REMOVE plan.newcomer
RETURN count(plan) AS settledPlans
