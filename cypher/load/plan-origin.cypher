// Where a plan comes from: the hash of the folder that it was read from, if it was one, and whether somebody has
// corrected it by hand since.
//
// @param planId STRING
// @returns contentHash, corrected
MATCH (plan:Plan {id: $planId})
RETURN plan.contentHash AS contentHash, coalesce(plan.correctedByHand, false) AS corrected
