// The elements of plans that address a theme or a narrower one, in the order of their plans; of each plan so many at
// most, with the total.
//
// @ja テーマ（下位のものを含む）に関わる要素を、計画での順に。計画ごとに決まった数までを、全体の数とともに示す。
// @param themeId STRING
// @param planIds LIST<STRING>
// @param elementsPerPlan INTEGER
// @returns element, place, plan, municipality, themes, total
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN $planIds
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id})-[link:ADDRESSES]->(theme:Theme)-[:BROADER]->*(:Theme {id: $themeId})
  USING INDEX element:PlanElement(planId)
  WITH element, theme, link
  ORDER BY link.weight DESC, theme.order
  WITH plan, element, collect({theme: theme, weight: link.weight, terms: link.terms}) AS themes
  CALL (plan, element) {
    MATCH place = (element)-[:PART_OF]->+(plan)
    RETURN place
    ORDER BY [link IN relationships(place) | link.order]
    LIMIT 1
  }
  WITH element, themes, place, reverse([part IN nodes(place)[..-1] | part.order]) AS position
  ORDER BY position, element.id
  WITH collect({element: element, themes: themes, place: place, position: position}) AS found
  UNWIND found[..$elementsPerPlan] AS one
  RETURN one.element AS element, one.themes AS themes, one.place AS place, one.position AS position,
    size(found) AS total
}
RETURN element, place, plan, municipality, themes, total
ORDER BY municipality.code, plan.id, position, element.id
