// Links a plan to the edition before it.
//
// @param planId STRING
// @param predecessorId STRING
// @returns linkedPlans
MATCH (plan:Plan {id: $planId})
MATCH (predecessor:Plan {id: $predecessorId})
MERGE (plan)-[link:SUCCEEDS]->(predecessor)
RETURN count(link) AS linkedPlans
