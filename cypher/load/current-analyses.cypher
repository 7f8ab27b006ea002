// The analyses of all current plans, without their bytes.
//
// @returns planId, analysisId
MATCH (analysis:PlanAnalysis)-[:ANALYSIS_OF]->(plan:Plan {current: true})
RETURN plan.id AS planId, analysis.id AS analysisId
ORDER BY planId
