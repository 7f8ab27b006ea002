// Elements with more best overlaps than those have that have as many as are kept; with fewer, where they say to have as
// many; or with one that scores less than their least.
//
// @returns elementId, best, kept
MATCH (element:PlanElement)
WHERE element.leastBest IS NOT NULL AND NOT element:Uncompared
WITH element, COLLECT {
  MATCH (element)-[overlap:OVERLAPS]-(:PlanElement)
  WHERE CASE WHEN startNode(overlap) = element THEN overlap.bestOfA ELSE overlap.bestOfB END
  RETURN overlap.score
} AS scores
WITH collect({id: element.id, least: element.leastBest, scores: scores}) AS elements,
  max(CASE WHEN element.leastBest > 0 THEN size(scores) END) AS kept
UNWIND elements AS element
WITH element.id AS elementId, size(element.scores) AS best, kept, element.least AS least, element.scores AS scores
WHERE best > kept
  OR least > 0 AND best < kept
  OR any(score IN scores WHERE score < least)
RETURN elementId, best, kept
ORDER BY elementId
