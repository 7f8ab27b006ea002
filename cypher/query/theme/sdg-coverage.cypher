// The Sustainable Development Goals with how many elements of each plan serve them by their themes, and those that
// serve them most; a total of 0 is a blank. The vocabulary of themes says so, not the plans.
//
// @ja SDGsの目標ごとに、テーマを通じて関わる要素の数と、最も深く関わる要素。0は空白。計画の記載ではなく、テーマの語彙による。
// @param planIds LIST<STRING>
// @param elementsPerPlan INTEGER
// @param countedRole STRING
// @returns sdg, cells
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN $planIds
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id})-[link:ADDRESSES]->(:Theme)-[:ALIGNED_WITH]->(sdg:SdgGoal)
  WHERE $countedRole IS NULL OR $countedRole IN labels(element)
  WITH sdg, element, round(sum(link.weight), 3) AS weight
  ORDER BY weight DESC, element.order, element.id
  WITH sdg, collect({element: element, weight: weight}) AS elements
  RETURN collect({sdg: sdg, total: size(elements), elements: elements[..$elementsPerPlan]}) AS served
}
WITH plan, municipality, served
ORDER BY municipality.code, plan.id
WITH collect({plan: plan, municipality: municipality, served: served}) AS columns
MATCH (sdg:SdgGoal)
WITH sdg, [column IN columns | {
    plan: column.plan, municipality: column.municipality,
    share: head([share IN column.served WHERE share.sdg = sdg])
  }] AS cells
RETURN sdg, [cell IN cells | {
    plan: cell.plan, municipality: cell.municipality,
    total: coalesce(cell.share.total, 0), elements: coalesce(cell.share.elements, [])
  }] AS cells
ORDER BY sdg.id
