// The goals of a plan, or of the current editions, that match a query for Lucene, themselves or in elements below them,
// the best first. A page without goals is one row, so that the total is told. Without a plan, the best four hundred
// elements that match are looked at.
//
// @param terms STRING
// @param onlyPlanId STRING
// @param skip INTEGER
// @param size INTEGER
// @returns goalId, elementIds, total
CALL db.index.fulltext.queryNodes('elementSearch', $terms, CASE WHEN $onlyPlanId IS NULL THEN {limit: 400} ELSE {} END)
YIELD node AS element, score
MATCH (element)-[:PART_OF]->*(goal:Goal)
WHERE CASE WHEN $onlyPlanId IS NULL THEN goal.current ELSE goal.planId = $onlyPlanId END
WITH DISTINCT goal, element, score
ORDER BY score DESC, element.id
WITH goal.id AS goalId, collect(element.id) AS elementIds, max(score) AS score
ORDER BY goalId IN elementIds DESC, score DESC, goalId
WITH collect({goalId: goalId, elementIds: elementIds}) AS found
WITH found, size(found) AS total
UNWIND CASE WHEN $skip < total THEN range($skip, total - 1) ELSE [null] END AS rank
RETURN found[rank].goalId AS goalId, found[rank].elementIds AS elementIds, total
ORDER BY rank
LIMIT $size
