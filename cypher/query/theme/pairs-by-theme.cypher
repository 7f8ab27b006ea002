// By which themes elements of different plans are alike, and how many pairs by each: by the decision rule or a review,
// but not where a review or a mapping rejects the pair; where tiers name them, related pairs, too. What the graph does
// not keep of the comparisons comes as a parameter.
//
// @ja 計画どうしで似ている要素の組を、共通のテーマごとに数える。自動判定か確認が認め、どれも退けていない組だけ。
// @ja tiers に RELATED があれば、関連（直接対応ではないが関わりのある組）も数える。
// @param planIds LIST<STRING>
// @param tiers LIST<STRING>
// @param computed LIST<MAP>
// @returns themeId, pairs
CALL () {
  MATCH (element:PlanElement)-[overlap:OVERLAPS]->(other:PlanElement)
  USING INDEX element:PlanElement(planId)
  WHERE element.planId IN $planIds AND other.planId IN $planIds
    AND (overlap.counterpart OR overlap.related AND 'RELATED' IN $tiers)
  RETURN overlap.sharedThemes AS themeIds
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId})
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: other.planId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: element.planId}) }
  RETURN pair.themeIds AS themeIds
}
UNWIND themeIds AS themeId
RETURN themeId, count(*) AS pairs
ORDER BY pairs DESC, themeId
