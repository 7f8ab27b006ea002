// One page of the elements of current editions that overlap the most other municipalities' current plans, then the most
// elements of these: by the decision rule, a review or a curated mapping, but not where a review or a mapping rejects
// the pair; where tiers name them, those that are merely related, too. All numbers stand at the elements. Of the two
// indexes that hold them, one is read: beyond the greatest number the other has none.
//
// @ja 他の自治体の現行の計画と最も多く重なる要素。重なる計画の数、次に重なる要素の数の多い順。どの数も要素が持っている。
// @ja tiers に RELATED があれば、関連（直接対応ではないが関わりのある組）も数える。
// @param role STRING
// @param municipalities LIST<STRING>
// @param tiers LIST<STRING>
// @param skip INTEGER
// @param size INTEGER
// @returns element, plans, elements, bestScore
CALL () {
  MATCH (element:PlanElement&$(coalesce($role, 'PlanElement')))
  USING INDEX element:PlanElement(counterpartPlans, counterparts)
  WHERE element.counterpartPlans > CASE WHEN 'RELATED' IN $tiers THEN 9223372036854775807 ELSE 0 END
    AND element.counterparts > 0 AND element.current
    AND ($municipalities IS NULL OR element.municipalityCode IN $municipalities)
  RETURN element, element.counterpartPlans AS plans, element.counterparts AS elements
  ORDER BY plans DESC, elements DESC, element.id
  SKIP $skip
  LIMIT $size
  UNION ALL
  MATCH (element:PlanElement&$(coalesce($role, 'PlanElement')))
  USING INDEX element:PlanElement(directOrRelatedPlans, directOrRelated)
  WHERE element.directOrRelatedPlans > CASE WHEN 'RELATED' IN $tiers THEN 0 ELSE 9223372036854775807 END
    AND element.directOrRelated > 0 AND element.current
    AND ($municipalities IS NULL OR element.municipalityCode IN $municipalities)
  RETURN element, element.directOrRelatedPlans AS plans, element.directOrRelated AS elements
  ORDER BY plans DESC, elements DESC, element.id
  SKIP $skip
  LIMIT $size
}
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(:PlanElement {current: true})
WHERE overlap.counterpart OR overlap.related AND 'RELATED' IN $tiers
RETURN element, plans, elements, max(overlap.score) AS bestScore
ORDER BY plans DESC, elements DESC, coalesce(bestScore, -1.0) DESC, element.id
