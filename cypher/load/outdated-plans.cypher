// The ids of the plans whose keys and words are those of another version of the analysis of texts, or whose elements
// were analysed in another way or not yet.
//
// @param version INTEGER
// @param method STRING
// @returns planId
MATCH (plan:Plan)
WHERE plan.textVersion IS NULL
  OR plan.textVersion <> $version
  OR NOT EXISTS { (:PlanAnalysis {method: $method})-[:ANALYSIS_OF]->(plan) }
RETURN plan.id AS planId
ORDER BY planId
