// The elements of a plan, or of the current editions, that address a theme or a narrower one, in the order of their
// plans.
//
// @ja テーマ（下位のものを含む）に関わる要素を、計画での順に。計画を指定しなければ、現行の計画を見る。
// @param themeId STRING
// @param onlyPlanId STRING
// @returns element, place, plan, municipality, themes
MATCH (:Theme {id: $themeId})<-[:BROADER]-*(theme:Theme)<-[link:ADDRESSES]-(element:PlanElement)
WHERE CASE WHEN $onlyPlanId IS NULL THEN element.current ELSE element.planId = $onlyPlanId END
WITH element, theme, link
ORDER BY link.weight DESC, theme.order
WITH element, collect({theme: theme, weight: link.weight, terms: link.terms}) AS themes
CALL (element) {
  MATCH place = (element)-[:PART_OF]->+(plan:Plan)
  RETURN place, plan
  ORDER BY [link IN relationships(place) | link.order]
  LIMIT 1
}
MATCH (plan)<-[:ADOPTED]-(municipality:Municipality)
RETURN element, place, plan, municipality, themes
ORDER BY municipality.code, plan.id, reverse([part IN nodes(place)[..-1] | part.order]), element.id
