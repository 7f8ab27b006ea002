// The plans that were read from a folder, with the hash of what it held; without those that lack what people decided
// on their places and names.
//
// @returns planId, contentHash
MATCH (plan:Plan)
WHERE plan.contentHash IS NOT NULL AND plan.textVersion IS NOT NULL
RETURN plan.id AS planId, plan.contentHash AS contentHash
ORDER BY planId
