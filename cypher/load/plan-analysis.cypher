// What the elements of a plan are about, in the compact form that they are compared by.
//
// @param planId STRING
// @param analysisId STRING
// @param method STRING
// @param bytes BYTES
// @returns writtenNodes, otherAnalyses
MATCH (plan:Plan {id: $planId})
MERGE (analysis:PlanAnalysis {planId: $planId})
MERGE (analysis)-[:ANALYSIS_OF]->(plan)
WITH analysis, analysis.id IS NULL OR analysis.id <> $analysisId AS other
WHERE other OR analysis.method <> $method
SET analysis.id = $analysisId, analysis.method = $method, analysis.bytes = $bytes
RETURN count(analysis) AS writtenNodes, count(CASE WHEN other THEN analysis END) AS otherAnalyses
