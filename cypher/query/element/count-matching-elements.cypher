// How many elements of a plan, or of the current editions, hold all the given terms.
//
// @param terms STRING
// @param role STRING
// @param municipality STRING
// @param onlyPlanId STRING
// @returns total
CALL db.index.fulltext.queryNodes('elementSearch', $terms) YIELD node AS element
MATCH (element:$(coalesce($role, 'PlanElement')))
WHERE CASE WHEN $onlyPlanId IS NULL THEN element.current ELSE element.planId = $onlyPlanId END
  AND ($municipality IS NULL OR element.municipalityCode = $municipality)
RETURN count(element) AS total
