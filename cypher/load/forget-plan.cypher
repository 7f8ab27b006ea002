// Removes a plan whose parts are removed already.
//
// @param planId STRING
// @returns removedNodes
MATCH (plan:Plan {id: $planId})
OPTIONAL MATCH (analysis:PlanAnalysis)-[:ANALYSIS_OF]->(plan)
DETACH DELETE plan, analysis
RETURN count(plan) AS removedNodes
