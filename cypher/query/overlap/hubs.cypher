// The elements of current editions that overlap the most other municipalities' current plans, then the most elements of
// these: by the decision rule, a review or a curated mapping, but not where a review or a mapping rejects the pair.
//
// @ja 他の自治体の現行の計画と最も多く重なる要素。重なる計画の数、次に重なる要素の数の多い順。
// @param role STRING
// @param size INTEGER
// @returns element, plans, elements, bestScore
MATCH (element:$(coalesce($role, 'PlanElement')) {current: true})
  -[pair:OVERLAPS|CURATED_OVERLAP {counterpart: true}]-(other:PlanElement {current: true})
RETURN element, count(DISTINCT other.planId) AS plans, count(DISTINCT other) AS elements,
  max(pair.score) AS bestScore
ORDER BY plans DESC, elements DESC, coalesce(bestScore, -1.0) DESC, element.id
LIMIT $size
