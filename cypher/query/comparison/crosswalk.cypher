// Which elements of one plan overlap which of another: by the decision rule, a review or a curated mapping, but not
// where a review or a mapping rejects the pair; where tiers name them, those that are related, too, after the others.
// What the graph does not keep of the comparison comes as a parameter.
//
// @ja 2つの計画の要素の対照。自動判定・確認・対応づけのどれかが認め、どれも退けていない組だけ。
// @ja tiers に RELATED があれば、関連（直接対応ではないが関わりのある組）も後に続ける。
// @param fromPlanId STRING
// @param toPlanId STRING
// @param fromRole STRING
// @param toRole STRING
// @param tiers LIST<STRING>
// @param computed LIST<MAP>
// @returns element, other, overlap, decided
CALL () {
  MATCH (element:PlanElement&$($fromRole) {planId: $fromPlanId})-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]
    -(other:PlanElement&$($toRole) {planId: $toPlanId})
  USING INDEX element:PlanElement(planId)
  WITH element, other, collect(link) AS links
  WITH element, other, links, any(link IN links WHERE link.counterpart) AS direct
  WHERE direct OR 'RELATED' IN $tiers AND any(link IN links WHERE link.related)
  WITH element, other, direct,
    head([link IN links WHERE link:OVERLAPS]) AS overlap,
    [link IN links WHERE NOT link:OVERLAPS] AS decided
  RETURN element, other, overlap, decided, direct, overlap.score AS score
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement&$($fromRole) {id: pair.elementId})
  MATCH (other:PlanElement&$($toRole) {id: pair.otherId})
  WHERE pair.tier IN $tiers
    AND NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $toPlanId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $fromPlanId}) }
  RETURN element, other, null AS overlap, [] AS decided, pair.tier = 'DIRECT' AS direct, pair.score AS score
}
RETURN element, other, overlap, decided
ORDER BY element.order, element.id, direct DESC, coalesce(score, -1.0) DESC, other.id
