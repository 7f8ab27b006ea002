// One page of the elements that hold all the given terms, the best first.
//
// @param terms STRING
// @param role STRING
// @param municipality STRING
// @param skip INTEGER
// @param size INTEGER
// @returns elementId, title, score
CALL db.index.fulltext.queryNodes('elementSearch', $terms) YIELD node AS element, score
WHERE ($role IS NULL OR $role IN labels(element))
  AND ($municipality IS NULL
    OR EXISTS { (element)-[:PART_OF]->+(:Plan)<-[:ADOPTED]-(:Municipality {code: $municipality}) })
RETURN element.id AS elementId, element.title AS title, score
ORDER BY score DESC, elementId
SKIP $skip
LIMIT $size
