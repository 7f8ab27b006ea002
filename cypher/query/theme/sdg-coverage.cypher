// The Sustainable Development Goals with how many elements of a plan, or of each current edition, serve them by their
// themes, and those that serve them most; a total of 0 is a blank. The vocabulary of themes says so, not the plans.
//
// @ja SDGsの目標ごとに、テーマを通じて関わる要素の数と、最も深く関わる要素。0は空白。計画の記載ではなく、テーマの語彙による。
// @param onlyPlanId STRING
// @param elementsPerPlan INTEGER
// @returns sdg, cells
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE CASE WHEN $onlyPlanId IS NULL THEN plan.current ELSE plan.id = $onlyPlanId END
WITH plan, municipality
ORDER BY municipality.code, plan.id
WITH collect({plan: plan, municipality: municipality}) AS columns
MATCH (sdg:SdgGoal)
CALL (sdg) {
  MATCH (sdg)<-[:ALIGNED_WITH]-(:Theme)<-[link:ADDRESSES]-(element:PlanElement)
  WITH element, round(sum(link.weight), 3) AS weight
  ORDER BY weight DESC, element.order, element.id
  WITH element.planId AS planId, collect({element: element, weight: weight}) AS elements
  RETURN collect({planId: planId, elements: elements}) AS shares
}
WITH sdg, [column IN columns | {
    plan: column.plan, municipality: column.municipality,
    elements: coalesce(head([share IN shares WHERE share.planId = column.plan.id | share.elements]), [])
  }] AS cells
RETURN sdg, [cell IN cells | {
    plan: cell.plan, municipality: cell.municipality,
    total: size(cell.elements), elements: cell.elements[..$elementsPerPlan]
  }] AS cells
ORDER BY sdg.id
