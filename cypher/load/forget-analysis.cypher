// Removes what the elements of a plan are about, before the plan itself.
//
// @param planId STRING
// @returns removedNodes
MATCH (analysis:PlanAnalysis {planId: $planId})
DETACH DELETE analysis
RETURN count(analysis) AS removedNodes
