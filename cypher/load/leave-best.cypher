// Leaves elements no more than their best overlaps, by descending score, then the other's id, where others have come to
// be among them; and keeps what another has to score at least to be among those.
//
// @param elementIds LIST<STRING>
// @param best INTEGER
// @returns writtenLinks, overlapIds
MATCH (element:PlanElement)
WHERE element.id IN $elementIds
CALL (element) {
  MATCH (element)-[overlap:OVERLAPS]-(other:PlanElement)
  WHERE CASE WHEN startNode(overlap) = element THEN overlap.bestOfA ELSE overlap.bestOfB END
  WITH overlap
  ORDER BY overlap.score DESC, other.id
  RETURN collect(overlap) AS overlaps
}
SET element.leastBest = CASE WHEN size(overlaps) < $best THEN 0.0 ELSE overlaps[$best - 1].score END
WITH element, overlaps[$best..] AS others
UNWIND others AS overlap
SET overlap += CASE WHEN startNode(overlap) = element THEN {bestOfA: false} ELSE {bestOfB: false} END
RETURN count(overlap) AS writtenLinks, collect(DISTINCT overlap.id) AS overlapIds
