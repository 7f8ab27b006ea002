// Whether the graph holds all overlaps of two plans: no row where it does not.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @returns by
MATCH (:Plan {id: $fromPlanId})-[comparison:KEPT_COMPARISON {complete: true}]-(:Plan {id: $toPlanId})
RETURN comparison.by AS by
