// Whether counterparts have been looked for of all elements: of all municipalities' plans, or of those of some.
//
// @param municipalities LIST<STRING>
// @returns compared
RETURN CASE
    WHEN $municipalities IS NULL THEN COUNT { (:Uncompared) } = 0
    ELSE NOT EXISTS {
      MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan)
      WHERE municipality.code IN $municipalities
        AND EXISTS { (:Uncompared {planId: plan.id}) }
    }
  END AS compared
