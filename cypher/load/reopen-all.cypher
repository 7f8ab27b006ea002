// Has all comparisons that are kept computed anew, where all elements are queued.
//
// @returns reopenedComparisons
CALL () {
  MATCH (plan:Plan {newcomer: true})
  REMOVE plan.newcomer
}
CALL () {
  MATCH (:Plan)-[comparison:KEPT_COMPARISON]->(:Plan)
  SET comparison.complete = false
  RETURN count(comparison) AS reopened
}
RETURN reopened AS reopenedComparisons
