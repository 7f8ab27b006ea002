// Ends that a plan is a newcomer, as all who were compared without it are queued.
//
// @param planId STRING
// @returns settledPlans
MATCH (plan:Plan {id: $planId, newcomer: true})
REMOVE plan.newcomer
RETURN count(plan) AS settledPlans
