// Has the comparisons that are kept of a plan computed anew.
//
// @param planId STRING
// @returns reopenedComparisons
MATCH (:Plan {id: $planId})-[comparison:KEPT_COMPARISON {complete: true}]-(:Plan)
SET comparison.complete = false
RETURN count(comparison) AS reopenedComparisons
