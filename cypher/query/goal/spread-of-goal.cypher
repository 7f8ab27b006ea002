// Over which elements of a kind, such as policies, a goal is spread in other plans: the elements that the goal, or an
// element below it, overlaps by the decision rule, a review or a curated mapping, but not where a review or a mapping
// rejects the pair. What the graph does not keep of the comparisons comes as a parameter. A plan with none has no row.
//
// @ja 目標が、他の自治体の計画でいくつの要素（施策など）に分かれるか。目標そのもの、またはその下の要素と似ている要素を数える。
// @ja 自動判定・確認・対応づけのどれかが認め、どれも退けていない組だけ。
// @param goalId STRING
// @param role STRING
// @param planIds LIST<STRING>
// @param computed LIST<MAP>
// @returns planId, elements
MATCH (goal:PlanElement {id: $goalId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT element
CALL (element) {
  MATCH (element)-[pair:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(other:PlanElement)
  WHERE other.planId IN $planIds
  RETURN other, pair.score AS score
  UNION ALL
  UNWIND [pair IN $computed WHERE pair.elementId = element.id] AS pair
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: other.planId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: element.planId}) }
  RETURN other, pair.score AS score
}
MATCH (other:$(coalesce($role, 'PlanElement')))
WITH other, element, score
ORDER BY coalesce(score, 0) DESC, element.id
WITH other, head(collect({ownElementId: element.id, score: score})) AS best
ORDER BY other.order, other.id
RETURN other.planId AS planId, collect({element: other, ownElementId: best.ownElementId, score: best.score}) AS elements
ORDER BY planId
