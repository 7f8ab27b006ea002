// Ends that a plan is a newcomer, as all who were compared without it know its elements now.
//
// @param planId STRING
// @returns settledPlans
MATCH (plan:Plan {id: $planId, newcomer: true})
REMOVE plan.newcomer
RETURN count(plan) AS settledPlans
