// Municipalities of whose plans not exactly one is current.
//
// @returns municipalityCode, current
MATCH (municipality:Municipality)
WITH municipality, COUNT { (municipality)-[:ADOPTED]->(:Plan {current: true}) } AS current
WHERE current <> 1 OR EXISTS {
  MATCH (municipality)-[:ADOPTED]->(plan:Plan)
  WHERE plan.current IS NULL
}
RETURN municipality.code AS municipalityCode, current
ORDER BY municipalityCode
