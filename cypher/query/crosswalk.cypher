// Which elements of one plan overlap which of another: by the decision rule, a review or a curated mapping, but not
// where a review rejects the pair.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @param fromRole STRING
// @param toRole STRING
// @returns element, other, overlap, curated
MATCH (element:PlanElement)-[:OVERLAPS|CURATED_OVERLAP]-(other:PlanElement)
WHERE element.id STARTS WITH $fromPlanId + ':'
  AND other.id STARTS WITH $toPlanId + ':'
  AND $fromRole IN labels(element)
  AND $toRole IN labels(other)
WITH DISTINCT element, other
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
OPTIONAL MATCH (element)-[curated:CURATED_OVERLAP]-(other)
WITH element, other, overlap, curated
WHERE coalesce(overlap.reviewState, 'UNREVIEWED') <> 'REJECTED'
  AND (overlap.accepted OR overlap.reviewState = 'ACCEPTED' OR curated IS NOT NULL)
RETURN element, other, overlap, curated
ORDER BY element.order, element.id, coalesce(overlap.score, -1.0) DESC, other.id
