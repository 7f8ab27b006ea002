// The themes that only one of two plans addresses, with its elements that are most about them; first those that the
// second plan does not mention, then those that the first does not. Themes that only group others are left out.
//
// @ja 2つの計画の一方だけが触れているテーマと、それに最も深く関わる要素。2つ目の計画にないもの、1つ目にないものの順。
// @ja ほかのテーマをまとめるだけのテーマは除く。
// @param fromPlanId STRING
// @param toPlanId STRING
// @param elementsPerPlan INTEGER
// @returns theme, broader, cells
MATCH (theme:Theme)
WHERE size(theme.triggers) > 0
CALL (theme) {
  MATCH (theme)<-[:BROADER]-*(:Theme)<-[link:ADDRESSES]-(element:PlanElement)
  WHERE element.planId IN [$fromPlanId, $toPlanId]
  WITH element, round(sum(link.weight), 3) AS weight
  MATCH (plan:Plan {id: element.planId})<-[:ADOPTED]-(municipality:Municipality)
  WITH municipality, plan, element, weight
  ORDER BY weight DESC, element.order, element.id
  WITH municipality, plan, collect({element: element, weight: weight}) AS elements
  RETURN collect({
    municipality: municipality, plan: plan, total: size(elements), elements: elements[..$elementsPerPlan]
  }) AS cells
}
WITH theme, cells
WHERE size(cells) = 1
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, cells
ORDER BY cells[0].plan.id = $fromPlanId DESC, cells[0].total DESC, theme.order, theme.id
