// The themes side by side over the given plans, or over the current editions: how many elements of each plan address
// a theme or a narrower one, and those that are most about it.
//
// @ja テーマの横並び表。計画ごとに、テーマ（下位のものを含む）に関わる要素の数と、最も深く関わる要素。
// @ja 計画を指定しなければ、現行の計画を並べる。
// @param planIds LIST<STRING>
// @param elementsPerPlan INTEGER
// @returns theme, broader, cells
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE CASE WHEN $planIds IS NULL THEN plan.current ELSE plan.id IN $planIds END
WITH plan, municipality
ORDER BY municipality.code, plan.id
WITH collect({plan: plan, municipality: municipality}) AS columns
MATCH (theme:Theme)
CALL (theme) {
  MATCH (theme)<-[:BROADER]-*(:Theme)<-[link:ADDRESSES]-(element:PlanElement)
  WITH element, round(sum(link.weight), 3) AS weight
  ORDER BY weight DESC, element.order, element.id
  WITH element.planId AS planId, collect({element: element, weight: weight}) AS elements
  RETURN collect({planId: planId, elements: elements}) AS shares
}
WITH theme, [column IN columns | {
    plan: column.plan, municipality: column.municipality,
    elements: coalesce(head([share IN shares WHERE share.planId = column.plan.id | share.elements]), [])
  }] AS cells
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, [cell IN cells | {
    plan: cell.plan, municipality: cell.municipality,
    total: size(cell.elements), elements: cell.elements[..$elementsPerPlan]
  }] AS cells
ORDER BY theme.order, theme.id
