// A plan and the municipality that adopts it.
//
// @param planId STRING
// @returns plan, municipality
MATCH (plan:Plan {id: $planId})<-[:ADOPTED]-(municipality:Municipality)
RETURN plan, municipality
