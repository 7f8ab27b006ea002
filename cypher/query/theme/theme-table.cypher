// The themes side by side over plans: how many elements of each plan address a theme or a narrower one, and those that
// are most about it.
//
// @ja テーマの横並び表。計画ごとに、テーマ（下位のものを含む）に関わる要素の数と、最も深く関わる要素。
// @param planIds LIST<STRING>
// @param elementsPerPlan INTEGER
// @returns theme, broader, cells
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN $planIds
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id})-[link:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
  WITH theme, element, round(sum(link.weight), 3) AS weight
  ORDER BY weight DESC, element.order, element.id
  WITH theme, collect({element: element, weight: weight}) AS elements
  RETURN collect({theme: theme, total: size(elements), elements: elements[..$elementsPerPlan]}) AS covered
}
WITH plan, municipality, covered
ORDER BY municipality.code, plan.id
WITH collect({plan: plan, municipality: municipality, covered: covered}) AS columns
MATCH (theme:Theme)
WITH theme, [column IN columns | {
    plan: column.plan, municipality: column.municipality,
    share: head([share IN column.covered WHERE share.theme = theme])
  }] AS cells
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, [cell IN cells | {
    plan: cell.plan, municipality: cell.municipality,
    total: coalesce(cell.share.total, 0), elements: coalesce(cell.share.elements, [])
  }] AS cells
ORDER BY theme.order, theme.id
