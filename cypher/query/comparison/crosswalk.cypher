// Which elements of one plan overlap which of another: by the decision rule, a review or a curated mapping, but not
// where a review or a mapping rejects the pair.
//
// @ja 2つの計画の要素の対照。自動判定・確認・対応づけのどれかが認め、どれも退けていない組だけ。
// @param fromPlanId STRING
// @param toPlanId STRING
// @param fromRole STRING
// @param toRole STRING
// @returns element, other, overlap, curated
MATCH (element:PlanElement&$($fromRole) {planId: $fromPlanId})-[link:OVERLAPS|CURATED_OVERLAP]
  -(other:PlanElement&$($toRole) {planId: $toPlanId})
USING INDEX element:PlanElement(planId)
WITH element, other, collect(link) AS links
WHERE any(link IN links WHERE link.counterpart)
WITH element, other,
  head([link IN links WHERE link:OVERLAPS]) AS overlap,
  [link IN links WHERE link:CURATED_OVERLAP] AS curated
RETURN element, other, overlap, curated
ORDER BY element.order, element.id, coalesce(overlap.score, -1.0) DESC, other.id
