// Removes a plan whose parts are removed already.
//
// @param planId STRING
// @returns removedNodes
MATCH (plan:Plan {id: $planId})
DETACH DELETE plan
RETURN count(plan) AS removedNodes
