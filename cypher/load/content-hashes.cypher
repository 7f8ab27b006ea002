// The plans that were read from a folder, with the hash of what it held.
//
// @returns planId, contentHash
MATCH (plan:Plan)
WHERE plan.contentHash IS NOT NULL
RETURN plan.id AS planId, plan.contentHash AS contentHash
ORDER BY planId
