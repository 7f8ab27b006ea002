// How many elements of a plan, or of the current editions, hold all the given terms.
//
// @param terms STRING
// @param role STRING
// @param municipality STRING
// @param onlyPlanId STRING
// @returns total
CALL db.index.fulltext.queryNodes('elementSearch', $terms) YIELD node AS element
WHERE ($role IS NULL OR $role IN labels(element))
  AND EXISTS {
    MATCH (element)-[:PART_OF]->+(plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
    WHERE CASE WHEN $onlyPlanId IS NULL THEN plan.current ELSE plan.id = $onlyPlanId END
      AND ($municipality IS NULL OR municipality.code = $municipality)
  }
RETURN count(element) AS total
ORDER BY total
