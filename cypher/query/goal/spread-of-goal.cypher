// Over which elements of a kind, such as policies, a goal is spread in other plans: the elements that the goal, or an
// element below it, overlaps by the decision rule, a review or a curated mapping, but not where a review or a mapping
// rejects the pair; where tiers name them, those that are merely related (direct is false), too. What the graph does
// not keep of the comparisons comes as a parameter. A plan with none has no row.
//
// @ja 目標が、他の自治体の計画でいくつの要素（施策など）に分かれるか。目標そのもの、またはその下の要素と似ている要素を数える。
// @ja 自動判定・確認・対応づけのどれかが認め、どれも退けていない組だけ。
// @ja tiers に RELATED があれば、関連（直接対応ではないが関わりのある組）も数える。
// @param goalId STRING
// @param role STRING
// @param planIds LIST<STRING>
// @param tiers LIST<STRING>
// @param computed LIST<MAP>
// @returns planId, elements
MATCH (goal:PlanElement {id: $goalId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT element
CALL (element) {
  MATCH (element)-[pair:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement)
  WHERE (pair.counterpart OR 'RELATED' IN $tiers AND pair.related)
    AND other.planId IN $planIds
  RETURN other, coalesce(pair.counterpart, false) AS direct, pair.score AS score
  UNION ALL
  UNWIND [pair IN $computed WHERE pair.elementId = element.id] AS pair
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: other.planId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: element.planId}) }
  RETURN other, pair.tier = 'DIRECT' AS direct, pair.score AS score
}
MATCH (other:$(coalesce($role, 'PlanElement')))
WITH other, element, direct, score
ORDER BY direct DESC, coalesce(score, 0) DESC, element.id
WITH other, head(collect({ownElementId: element.id, direct: direct, score: score})) AS best
ORDER BY other.order, other.id
RETURN other.planId AS planId, collect(best{.*, element: other}) AS elements
ORDER BY planId
