// The indicators of plans, in the order of their elements, each with the element whose success it measures; of elements
// that address a theme or a narrower one, where a theme is named.
//
// @ja 計画の指標を、要素の順に、要素とともに示す。テーマを指定すれば、そのテーマ（下位のものを含む）に触れる要素の指標だけ。
// @param planIds LIST<STRING>
// @param themeId STRING
// @returns indicator, element, plan, municipality
MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan)
WHERE plan.id IN $planIds
MATCH (element:PlanElement {planId: plan.id})-[:MEASURED_BY]->(indicator:Indicator)
USING INDEX element:PlanElement(planId)
WHERE $themeId IS NULL OR EXISTS { (element)-[:ADDRESSES]->(:Theme)-[:BROADER]->*(:Theme {id: $themeId}) }
RETURN indicator, element, plan, municipality
ORDER BY municipality.code, plan.id, element.order, element.id, indicator.order
