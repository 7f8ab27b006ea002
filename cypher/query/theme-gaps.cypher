// The themes that only one of two plans addresses, with its elements that are most about them; first those that the
// second plan does not mention, then those that the first does not. Themes that only group others are left out.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @param elementsPerPlan INTEGER
// @returns theme, broader, cells
MATCH (theme:Theme)
WHERE size(theme.triggers) > 0
CALL (theme) {
  MATCH (theme)<-[:BROADER]-*(:Theme)<-[link:ADDRESSES]-(element:PlanElement)
  WITH element, sum(link.weight) AS weight
  MATCH (plan:Plan {id: split(element.id, ':')[0]})<-[:ADOPTED]-(municipality:Municipality)
  WHERE plan.id IN [$fromPlanId, $toPlanId]
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
