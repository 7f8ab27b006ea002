// Plans that are said to be about a theme more or less than their elements are: how many elements of a current plan
// address a theme or a narrower one; earlier editions say nothing.
//
// @returns planId, themeId, elements
MATCH (plan:Plan)
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id})-[:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
  WHERE plan.current
  WITH theme, count(DISTINCT element) AS addressing
  WHERE NOT EXISTS { (plan)-[:COVERS {elements: addressing}]->(theme) }
  RETURN theme
  UNION
  MATCH (plan)-[:COVERS]->(theme:Theme)
  WHERE NOT plan.current
    OR NOT EXISTS { (theme)<-[:BROADER]-*(:Theme)<-[:ADDRESSES]-(:PlanElement {planId: plan.id}) }
  RETURN theme
}
RETURN plan.id AS planId, theme.id AS themeId, head([(plan)-[covers:COVERS]->(theme) | covers.elements]) AS elements
ORDER BY planId, themeId
