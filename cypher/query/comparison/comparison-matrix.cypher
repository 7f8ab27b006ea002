// How strongly elements of two plans correspond, each with all below it: what the decision rule, a review or a curated
// mapping takes and none rejects; related pairs, too, where tiers name them. What the graph lacks comes as a parameter.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @param fromRole STRING
// @param toRole STRING
// @param tiers LIST<STRING>
// @param computed LIST<MAP>
// @returns rowId, columnId, score, pairs, curated, byPeople, reviewed
CALL () {
  MATCH (element:PlanElement {planId: $fromPlanId})-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]
    -(other:PlanElement {planId: $toPlanId}) USING INDEX element:PlanElement(planId)
  WITH element, other, collect(link) AS links
  WHERE any(link IN links WHERE link.counterpart OR link.related AND 'RELATED' IN $tiers)
  RETURN element, [other, head([link IN links WHERE link:OVERLAPS | link.score]),
    [link IN links WHERE NOT link:OVERLAPS]] AS pair
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId})
  MATCH (other:PlanElement {id: pair.otherId}) WHERE pair.tier IN $tiers
    AND NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $toPlanId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $fromPlanId}) }
  RETURN element, [other, pair.score, []] AS pair
}
WITH element, collect(pair) AS pairs
MATCH (element)-[:PART_OF]->*(row:PlanElement&$($fromRole))
UNWIND pairs AS pair
WITH pair[0] AS other, collect(DISTINCT [row, element, pair[1], pair[2]]) AS pairs
MATCH (other)-[:PART_OF]->*(column:PlanElement&$($toRole))
UNWIND pairs AS pair
WITH DISTINCT pair[0] AS row, column, pair[1] AS element, other, pair[2] AS score, pair[3] AS decided,
  [link IN pair[3] WHERE link:CURATED_OVERLAP] AS curated
RETURN row.id AS rowId, column.id AS columnId, max(score) AS score, count(*) AS pairs,
  count(CASE WHEN curated <> [] THEN other END) AS curated,
  count(CASE WHEN any(link IN curated WHERE link.deciderKind = 'PERSON' OR link.reviewVerdict = 'CONFIRMED')
    THEN other END) AS byPeople,
  count(CASE WHEN any(link IN decided WHERE link.state = 'ACCEPTED') THEN other END) AS reviewed
ORDER BY rowId, columnId
