// The themes that only one of two plans addresses, with its elements that are most about them; first those that the
// second plan does not mention, then those that the first does not. Themes that only group others are left out.
//
// @ja 2つの計画の一方だけが触れているテーマと、それに最も深く関わる要素。2つ目の計画にないもの、1つ目にないものの順。
// @ja ほかのテーマをまとめるだけのテーマは除く。
// @param fromPlanId STRING
// @param toPlanId STRING
// @param elementsPerPlan INTEGER
// @returns theme, broader, cells
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN [$fromPlanId, $toPlanId]
MATCH (element:PlanElement {planId: plan.id})-[link:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
WHERE size(theme.triggers) > 0
WITH theme, plan, municipality, element, round(sum(link.weight), 3) AS weight
ORDER BY weight DESC, element.order, element.id
WITH theme, plan, municipality, collect({element: element, weight: weight}) AS elements
WITH theme, collect({
    municipality: municipality, plan: plan, total: size(elements), elements: elements[..$elementsPerPlan]
  }) AS cells
WHERE size(cells) = 1
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, cells
ORDER BY cells[0].plan.id = $fromPlanId DESC, cells[0].total DESC, theme.order, theme.id
