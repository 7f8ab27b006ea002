// Over how many elements of a kind, such as policies, a goal is spread in each other municipality's plan: the elements
// that the goal, or an element below it, overlaps by the decision rule, a review or a curated mapping, but not where a
// review or a mapping rejects the pair. Plans with none are there too. Of current editions only, unless all are asked
// for.
//
// @ja 目標が、他の自治体の計画でいくつの要素（施策など）に分かれるか。目標そのもの、またはその下の要素と似ている要素を数える。
// @ja 自動判定・確認・対応づけのどれかが認め、どれも退けていない組だけ。1つもない計画も示す。
// @ja すべての版を求めないかぎり、現行の計画だけを見る。
// @param goalId STRING
// @param role STRING
// @param allEditions BOOLEAN
// @returns plan, municipality, ofAll, elements
MATCH (goal:Goal {id: $goalId})
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE goal.municipalityCode <> municipality.code
  AND ($allEditions OR plan.current)
RETURN plan, municipality,
  COUNT {
    MATCH (other:PlanElement&$(coalesce($role, 'PlanElement')) {planId: plan.id, placeholder: false})
    USING INDEX other:PlanElement(planId)
  } AS ofAll,
  COLLECT {
    MATCH (goal)<-[:PART_OF]-*(:PlanElement)-[pair:OVERLAPS|CURATED_OVERLAP {counterpart: true}]
      -(other:$(coalesce($role, 'PlanElement')) {planId: plan.id})
    WITH other, max(pair.score) AS score
    RETURN {element: other, score: score}
    ORDER BY other.order, other.id
  } AS elements
ORDER BY municipality.code, plan.id
