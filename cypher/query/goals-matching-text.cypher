// The goals of a plan, or of the current editions, that hold all the given terms, themselves or in elements below them,
// the best first.
//
// @param terms STRING
// @param onlyPlanId STRING
// @param size INTEGER
// @returns goalId, elementIds, total
CALL db.index.fulltext.queryNodes('elementSearch', $terms) YIELD node AS element, score
MATCH (element)-[:PART_OF]->*(goal:Goal)
WHERE EXISTS {
  MATCH (goal)-[:PART_OF]->+(plan:Plan)
  WHERE CASE WHEN $onlyPlanId IS NULL THEN plan.current ELSE plan.id = $onlyPlanId END
}
WITH DISTINCT goal, element, score
ORDER BY score DESC, element.id
WITH goal.id AS goalId, collect(element.id) AS elementIds, max(score) AS score
WITH collect({goalId: goalId, elementIds: elementIds, own: goalId IN elementIds, score: score}) AS found
UNWIND found AS match
RETURN match.goalId AS goalId, match.elementIds AS elementIds, size(found) AS total
ORDER BY match.own DESC, match.score DESC, goalId
LIMIT $size
