// Themes that the current plans of at least so many municipalities address, of all where no number is given. Those
// first that most address, then by the pairs of elements that are alike through them, by the decision rule or a review,
// not where a review or a mapping rejects the pair. Themes that only group others are left out.
//
// @ja 広域連携の候補。すべての（数を指定すれば、その数以上の）自治体の現行の計画が触れているテーマ。
// @ja 触れる自治体の多い順、そのテーマで似ている組の多い順。ほかのテーマをまとめるだけのテーマは除く。
// @param minMunicipalities INTEGER
// @param elementsPerPlan INTEGER
// @returns theme, broader, pairs, cells
MATCH (plan:Plan {current: true})
WITH count(plan) AS plans
CALL () {
  MATCH (:PlanElement {current: true})-[overlap:OVERLAPS {counterpart: true}]->(:PlanElement {current: true})
  UNWIND overlap.sharedThemes AS themeId
  WITH themeId, count(*) AS pairs
  RETURN collect({themeId: themeId, pairs: pairs}) AS counts
}
MATCH (theme:Theme)
WHERE size(theme.triggers) > 0
CALL (theme) {
  MATCH (theme)<-[:BROADER]-*(:Theme)<-[link:ADDRESSES]-(element:PlanElement {current: true})
  WITH element, round(sum(link.weight), 3) AS weight
  MATCH (plan:Plan {id: element.planId})<-[:ADOPTED]-(municipality:Municipality)
  WITH municipality, plan, element, weight
  ORDER BY weight DESC, element.order, element.id
  WITH municipality, plan, collect({element: element, weight: weight}) AS elements
  ORDER BY municipality.code
  RETURN collect({
    municipality: municipality, plan: plan, total: size(elements), elements: elements[..$elementsPerPlan]
  }) AS cells
}
WITH theme, cells, coalesce(head([count IN counts WHERE count.themeId = theme.id | count.pairs]), 0) AS pairs, plans
WHERE size(cells) > 1 AND size(cells) >= coalesce($minMunicipalities, plans)
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, pairs, cells
ORDER BY size(cells) DESC, pairs DESC, theme.order, theme.id
