// One page of the elements of current editions that overlap the most other municipalities' current plans, then the most
// elements of these: by the decision rule, a review or a curated mapping, but not where a review or a mapping rejects
// the pair. Both numbers stand at the elements.
//
// @ja 他の自治体の現行の計画と最も多く重なる要素。重なる計画の数、次に重なる要素の数の多い順。どちらの数も要素が持っている。
// @param role STRING
// @param municipalities LIST<STRING>
// @param skip INTEGER
// @param size INTEGER
// @returns element, plans, elements, bestScore
MATCH (element:PlanElement&$(coalesce($role, 'PlanElement')))
USING INDEX element:PlanElement(counterpartPlans, counterparts)
WHERE element.counterpartPlans > 0
  AND element.counterparts > 0
  AND element.current
  AND ($municipalities IS NULL OR element.municipalityCode IN $municipalities)
WITH element
ORDER BY element.counterpartPlans DESC, element.counterparts DESC, element.id
SKIP $skip
LIMIT $size
OPTIONAL MATCH (element)-[overlap:OVERLAPS {counterpart: true}]-(:PlanElement {current: true})
RETURN element, element.counterpartPlans AS plans, element.counterparts AS elements, max(overlap.score) AS bestScore
ORDER BY plans DESC, elements DESC, coalesce(bestScore, -1.0) DESC, element.id
