// Themes that at least so many of some plans address. Those first that most address; pairs-by-theme.cypher tells by
// which most pairs of elements are alike. Themes that only group others are left out.
//
// @ja 広域連携の候補。並べた計画のうち、決められた数以上の計画が触れているテーマ。
// @ja 触れる計画の多い順。ほかのテーマをまとめるだけのテーマは除く。
// @param planIds LIST<STRING>
// @param minMunicipalities INTEGER
// @param elementsPerPlan INTEGER
// @returns theme, broader, cells
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN $planIds
MATCH (element:PlanElement {planId: plan.id})-[link:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
WHERE size(theme.triggers) > 0
WITH theme, plan, municipality, element, round(sum(link.weight), 3) AS weight
ORDER BY weight DESC, element.order, element.id
WITH theme, plan, municipality, collect({element: element, weight: weight}) AS elements
ORDER BY municipality.code
WITH theme, collect({
    municipality: municipality, plan: plan, total: size(elements), elements: elements[..$elementsPerPlan]
  }) AS cells
WHERE size(cells) > 1 AND size(cells) >= coalesce($minMunicipalities, size($planIds))
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, cells
ORDER BY size(cells) DESC, theme.order, theme.id
