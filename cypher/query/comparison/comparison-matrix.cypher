// How strongly the elements of two plans correspond, each with all that is below it: the pairs that the decision rule,
// a review or a curated mapping takes, but not those that a review or a mapping rejects. Of the curated ones, how many
// a person decided on or confirmed.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @param fromRole STRING
// @param toRole STRING
// @returns rowId, columnId, score, pairs, curated, byPeople, reviewed
MATCH (row:PlanElement&$($fromRole) {planId: $fromPlanId})<-[:PART_OF]-*(element:PlanElement)
  -[link:OVERLAPS|CURATED_OVERLAP]-(other:PlanElement)-[:PART_OF]->*(column:PlanElement&$($toRole) {planId: $toPlanId})
USING INDEX row:PlanElement(planId)
USING INDEX column:PlanElement(planId)
USING JOIN ON other
WITH row, column, element, other, collect(link) AS links
WHERE any(link IN links WHERE link.counterpart)
WITH row, column, element, other,
  head([link IN links WHERE link:OVERLAPS]) AS overlap,
  [link IN links WHERE link:CURATED_OVERLAP] AS curated
RETURN row.id AS rowId, column.id AS columnId, max(overlap.score) AS score, count(*) AS pairs,
  count(CASE WHEN curated <> [] THEN other END) AS curated,
  count(CASE WHEN any(link IN curated WHERE link.deciderKind = 'PERSON' OR link.reviewVerdict = 'CONFIRMED')
    THEN other END) AS byPeople,
  count(CASE overlap.reviewState WHEN 'ACCEPTED' THEN overlap END) AS reviewed
ORDER BY rowId, columnId
