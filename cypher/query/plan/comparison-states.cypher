// How far plans are compared with others: how many of their elements wait for it, and which comparisons with another of
// these plans are kept.
//
// @param planIds LIST<STRING>
// @returns planId, uncompared, comparisons
MATCH (plan:Plan)
WHERE plan.id IN $planIds
RETURN plan.id AS planId, COUNT { (:Uncompared {planId: plan.id}) } AS uncompared,
  COLLECT {
    MATCH (plan)-[kept:KEPT_COMPARISON]-(other:Plan)
    WHERE other.id IN $planIds
    RETURN {planId: other.id, complete: kept.complete}
    ORDER BY other.id
  } AS comparisons
ORDER BY planId
