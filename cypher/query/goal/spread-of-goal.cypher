// Over how many elements of a kind, such as policies, a goal is spread in each other municipality's plan: the elements
// that the goal, or an element below it, overlaps by the decision rule, a review or a curated mapping, but not where a
// review or a mapping rejects the pair. One page of the plans with such elements, with the number of these plans. Of
// current editions only, unless all are asked for.
//
// @ja 目標が、他の自治体の計画でいくつの要素（施策など）に分かれるか。目標そのもの、またはその下の要素と似ている要素を数える。
// @ja 自動判定・確認・対応づけのどれかが認め、どれも退けていない組だけ。似ている要素のある計画を1ページ分示す。
// @ja すべての版を求めないかぎり、現行の計画だけを見る。
// @param goalId STRING
// @param role STRING
// @param municipalities LIST<STRING>
// @param allEditions BOOLEAN
// @param skip INTEGER
// @param size INTEGER
// @returns plan, municipality, ofAll, elements, total
MATCH (goal:PlanElement {id: $goalId})<-[:PART_OF]-*(:PlanElement)
  -[pair:OVERLAPS|CURATED_OVERLAP {counterpart: true}]-(other:$(coalesce($role, 'PlanElement')))
WHERE goal.municipalityCode <> other.municipalityCode
  AND ($allEditions OR other.current)
  AND ($municipalities IS NULL OR other.municipalityCode IN $municipalities)
WITH other, max(pair.score) AS score
ORDER BY other.municipalityCode, other.planId, other.order, other.id
WITH other.planId AS planId, collect({element: other, score: score}) AS elements
WITH collect({planId: planId, elements: elements}) AS found
WITH found, size(found) AS total
UNWIND CASE WHEN $skip < total THEN range($skip, total - 1)[..$size] ELSE [null] END AS rank
OPTIONAL MATCH (plan:Plan {id: found[rank].planId})<-[:ADOPTED]-(municipality:Municipality)
RETURN plan, municipality,
  COUNT {
    MATCH (other:PlanElement&$(coalesce($role, 'PlanElement')) {planId: plan.id, placeholder: false})
    USING INDEX other:PlanElement(planId)
  } AS ofAll, found[rank].elements AS elements, total
ORDER BY rank
