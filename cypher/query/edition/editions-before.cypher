// The editions that a plan continues, right before it or further back, the latest first.
//
// @param planId STRING
// @returns edition, municipality
MATCH way = (:Plan {id: $planId})-[:SUCCEEDS]->+(edition:Plan)
WITH edition, min(length(way)) AS distance
MATCH (edition)<-[:ADOPTED]-(municipality:Municipality)
RETURN edition, municipality
ORDER BY distance, edition.id
