// How many plans there are, of all municipalities or of some: current ones, of which each municipality has one, or all
// editions.
//
// @param municipalities LIST<STRING>
// @param allEditions BOOLEAN
// @returns total
RETURN CASE
    WHEN $municipalities IS NULL AND $allEditions THEN COUNT { (:Plan) }
    WHEN $municipalities IS NULL THEN COUNT { (:Municipality) }
    ELSE COUNT {
      MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan)
      WHERE municipality.code IN $municipalities AND ($allEditions OR plan.current)
    }
  END AS total
