// The ids of the plans whose keys and words are those of another version of the analysis of texts.
//
// @param version INTEGER
// @returns planId
MATCH (plan:Plan)
WHERE plan.textVersion IS NULL OR plan.textVersion <> $version
RETURN plan.id AS planId
ORDER BY planId
