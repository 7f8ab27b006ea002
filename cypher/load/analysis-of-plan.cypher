// What tells one analysis of a plan from another: no row where the plan has none.
//
// @param planId STRING
// @returns analysisId
MATCH (analysis:PlanAnalysis {planId: $planId})
RETURN analysis.id AS analysisId
