// The analyses of plans.
//
// @param planIds LIST<STRING>
// @returns planId, analysisId, bytes
MATCH (analysis:PlanAnalysis)
WHERE analysis.planId IN $planIds
RETURN analysis.planId AS planId, analysis.id AS analysisId, analysis.bytes AS bytes
ORDER BY planId
