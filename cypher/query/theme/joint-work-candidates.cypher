// Themes that at least so many of some plans address. Those first that most address, then by the pairs of elements of
// these plans that are alike through them, by the decision rule or a review, not where a review or a mapping rejects
// the pair. Themes that only group others are left out.
//
// @ja 広域連携の候補。並べた計画のうち、決められた数以上の計画が触れているテーマ。
// @ja 触れる計画の多い順、そのテーマで似ている組の多い順。ほかのテーマをまとめるだけのテーマは除く。
// @param planIds LIST<STRING>
// @param minMunicipalities INTEGER
// @param elementsPerPlan INTEGER
// @returns theme, broader, pairs, cells
CALL () {
  MATCH (element:PlanElement)-[overlap:OVERLAPS {counterpart: true}]->(other:PlanElement)
  USING INDEX element:PlanElement(planId)
  WHERE element.planId IN $planIds AND other.planId IN $planIds
  UNWIND overlap.sharedThemes AS themeId
  WITH themeId, count(*) AS pairs
  RETURN collect({themeId: themeId, pairs: pairs}) AS counts
}
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN $planIds
MATCH (element:PlanElement {planId: plan.id})-[link:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
WHERE size(theme.triggers) > 0
WITH counts, theme, plan, municipality, element, round(sum(link.weight), 3) AS weight
ORDER BY weight DESC, element.order, element.id
WITH counts, theme, plan, municipality, collect({element: element, weight: weight}) AS elements
ORDER BY municipality.code
WITH counts, theme, collect({
    municipality: municipality, plan: plan, total: size(elements), elements: elements[..$elementsPerPlan]
  }) AS cells
WHERE size(cells) > 1 AND size(cells) >= coalesce($minMunicipalities, size($planIds))
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, coalesce(head([count IN counts WHERE count.themeId = theme.id | count.pairs]), 0) AS pairs, cells
ORDER BY size(cells) DESC, pairs DESC, theme.order, theme.id
