// The plans, and the comparisons of two of them that are kept.
//
// @returns planId, municipalityCode, comparisons
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
RETURN plan.id AS planId, municipality.code AS municipalityCode,
  COLLECT {
    MATCH (plan)-[kept:KEPT_COMPARISON]->(other:Plan)
    RETURN {planId: other.id, by: kept.by, complete: kept.complete}
    ORDER BY other.id
  } AS comparisons
ORDER BY planId
