// One page of the elements of a plan, or of the current editions, that match a query for Lucene, the best first. A page
// without elements is one row, so that the total is told.
//
// @param terms STRING
// @param role STRING
// @param municipalities LIST<STRING>
// @param onlyPlanId STRING
// @param skip INTEGER
// @param size INTEGER
// @returns elementId, title, score, total
CALL db.index.fulltext.queryNodes('elementSearch', $terms) YIELD node AS element, score
MATCH (element:$(coalesce($role, 'PlanElement')))
WHERE CASE WHEN $onlyPlanId IS NULL THEN element.current ELSE element.planId = $onlyPlanId END
  AND ($municipalities IS NULL OR element.municipalityCode IN $municipalities)
WITH element.id AS elementId, element, score
ORDER BY score DESC, elementId
WITH collect({element: element, score: score}) AS found
WITH found, size(found) AS total
UNWIND CASE WHEN $skip < total THEN range($skip, total - 1)[..$size] ELSE [null] END AS rank
RETURN found[rank].element.id AS elementId, found[rank].element.title AS title, found[rank].score AS score, total
ORDER BY rank
