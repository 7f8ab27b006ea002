// That somebody decided that goals, or elements below them, have no counterpart in another plan; in current editions
// only, unless all are asked for.
//
// @ja 目標、またはその下の要素について、他の計画に対応するものがないと判断された記録。
// @param goalIds LIST<STRING>
// @param allEditions BOOLEAN
// @returns goalId, element, plan, municipality, link
MATCH (goal:PlanElement)
WHERE goal.id IN $goalIds
MATCH (goal)<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT goal, element
MATCH (element)-[link:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE $allEditions OR plan.current
RETURN goal.id AS goalId, element, plan, municipality, link
ORDER BY goalId, element = goal DESC, element.order, element.id, plan.id, link.id
