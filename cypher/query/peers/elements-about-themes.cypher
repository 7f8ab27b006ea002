// Of each of some pairs of a plan and a theme, the element of the plan that is most about the theme or a narrower one.
//
// @param themesOfPlans LIST<MAP>
// @returns planId, themeId, elementId
UNWIND $themesOfPlans AS pair
CALL (pair) {
  MATCH (element:PlanElement {planId: pair.planId})-[link:ADDRESSES]->(:Theme)-[:BROADER]->*(:Theme {id: pair.themeId})
  USING INDEX element:PlanElement(planId)
  WITH element, sum(link.weight) AS weight
  RETURN element
  ORDER BY weight DESC, element.order, element.id
  LIMIT 1
}
RETURN pair.planId AS planId, pair.themeId AS themeId, element.id AS elementId
ORDER BY planId, themeId
