// What tells the analyses of plans, by which they are compared, from earlier ones.
//
// @param planIds LIST<STRING>
// @returns planId, analysisId
MATCH (analysis:PlanAnalysis)
WHERE analysis.planId IN $planIds
RETURN analysis.planId AS planId, analysis.id AS analysisId
ORDER BY planId
