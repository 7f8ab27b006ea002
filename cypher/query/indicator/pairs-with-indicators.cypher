// Which elements of one plan correspond to which of another where one of both has indicators, first where both have: by
// the decision rule, a review or a curated mapping, but not where a review or a mapping rejects the pair. What the
// graph does not keep of the comparison comes as a parameter.
//
// @ja 2つの計画の対応する要素のうち、少なくとも一方に指標があるもの。自動判定・確認・対応づけのどれかが認め、どれも退けていない組だけ。
// @param fromPlanId STRING
// @param toPlanId STRING
// @param computed LIST<MAP>
// @returns element, other, score
CALL () {
  MATCH (element:PlanElement {planId: $fromPlanId})
    -[pair:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(other:PlanElement {planId: $toPlanId})
  USING INDEX element:PlanElement(planId)
  RETURN element, other, pair.score AS score
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId})
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $toPlanId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $fromPlanId}) }
  RETURN element, other, pair.score AS score
}
WITH element, other, max(score) AS score,
  EXISTS { (element)-[:MEASURED_BY]->() } AS measured,
  EXISTS { (other)-[:MEASURED_BY]->() } AS otherMeasured
WHERE measured OR otherMeasured
RETURN element, other, score
ORDER BY measured AND otherMeasured DESC, element.order, element.id, coalesce(score, -1.0) DESC, other.id
