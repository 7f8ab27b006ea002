// One page of the elements of a plan, or of the current editions, that hold all the given terms, the best first.
//
// @param terms STRING
// @param role STRING
// @param municipality STRING
// @param onlyPlanId STRING
// @param skip INTEGER
// @param size INTEGER
// @returns elementId, title, score
CALL db.index.fulltext.queryNodes('elementSearch', $terms) YIELD node AS element, score
MATCH (element:$(coalesce($role, 'PlanElement')))
WHERE CASE WHEN $onlyPlanId IS NULL THEN element.current ELSE element.planId = $onlyPlanId END
  AND ($municipality IS NULL OR element.municipalityCode = $municipality)
RETURN element.id AS elementId, element.title AS title, score
ORDER BY score DESC, elementId
SKIP $skip
LIMIT $size
