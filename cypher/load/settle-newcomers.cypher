// Ends that plans are newcomers: those of which no element is queued. All of them, where no current element has been
// compared yet, as there is nobody then who has to be compared with them once more.
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
WHERE plan.newcomer AND (NOT anyCompared OR NOT EXISTS { (:Uncompared {planId: plan.id}) })
REMOVE plan.newcomer
RETURN count(plan) AS settledPlans
