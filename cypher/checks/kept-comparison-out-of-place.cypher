// Kept comparisons of plans of one municipality, from the larger id to the smaller or twice, for nobody who is known,
// or that do not say whether they are complete.
//
// @returns planA, planB
MATCH (a:Plan)-[comparison:KEPT_COMPARISON]->(b:Plan)
WHERE a.id >= b.id
  OR COUNT { (a)-[:KEPT_COMPARISON]-(b) } > 1
  OR EXISTS { (a)<-[:ADOPTED]-(:Municipality)-[:ADOPTED]->(b) }
  OR NOT coalesce(comparison.by IN ['PERSON', 'CONFIGURATION', 'DEFAULT'], false)
  OR comparison.complete IS NULL
RETURN a.id AS planA, b.id AS planB
ORDER BY planA, planB
