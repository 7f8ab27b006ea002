// How many elements hold all the given terms.
//
// @param terms STRING
// @param role STRING
// @param municipality STRING
// @returns total
CALL db.index.fulltext.queryNodes('elementSearch', $terms) YIELD node AS element
WHERE ($role IS NULL OR $role IN labels(element))
  AND ($municipality IS NULL
    OR EXISTS { (element)-[:PART_OF]->+(:Plan)<-[:ADOPTED]-(:Municipality {code: $municipality}) })
RETURN count(element) AS total
ORDER BY total
