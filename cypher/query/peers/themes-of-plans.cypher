// The themes that any of some plans address, each with the plans and how many of their elements do. Themes that only
// group others are left out.
//
// @ja いくつかの計画が触れているテーマと、触れている計画、その要素の数。ほかのテーマをまとめるだけのテーマは除く。
// @param planIds LIST<STRING>
// @returns theme, broader, plans
MATCH (plan:Plan)
WHERE plan.id IN $planIds
CALL (plan) {
  MATCH (plan)-[covers:COVERS]->(theme:Theme)
  RETURN theme, covers.elements AS elements
  UNION ALL
  // An earlier edition has no links that count for it.
  WITH *
  WHERE NOT plan.current
  MATCH (element:PlanElement {planId: plan.id})-[:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
  USING INDEX element:PlanElement(planId)
  RETURN theme, count(DISTINCT element) AS elements
}
WITH theme, plan, elements
WHERE size(theme.triggers) > 0
WITH theme, plan, elements
ORDER BY plan.id
WITH theme, collect({planId: plan.id, elements: elements}) AS plans
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, plans
ORDER BY theme.order, theme.id
