// Themes with what they serve, in how many municipalities the current plan addresses them or a narrower theme, and how
// many elements of each of some plans do.
//
// @param themeId STRING
// @param planIds LIST<STRING>
// @returns theme, broader, sdgGoals, municipalities, plans
OPTIONAL MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN $planIds
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id})-[:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
  WITH theme, count(DISTINCT element) AS elements
  RETURN collect({theme: theme, elements: elements}) AS covered
}
WITH plan, municipality, covered
ORDER BY municipality.code, plan.id
WITH collect({plan: plan, municipality: municipality, covered: covered}) AS columns
MATCH (theme:Theme)
WHERE $themeId IS NULL OR EXISTS { (theme)-[:BROADER]->*(:Theme {id: $themeId}) }
RETURN theme,
  COLLECT {
    MATCH above = (theme)-[:BROADER]->+(broader:Theme)
    RETURN broader
    ORDER BY length(above) DESC
  } AS broader,
  COLLECT {
    MATCH (theme)-[:ALIGNED_WITH]->(goal:SdgGoal)
    RETURN goal
    ORDER BY goal.id
  } AS sdgGoals,
  COUNT { (theme)<-[:COVERS]-() } AS municipalities,
  [column IN columns WHERE any(share IN column.covered WHERE share.theme = theme) | {
    plan: column.plan, municipality: column.municipality,
    elements: head([share IN column.covered WHERE share.theme = theme | share.elements])
  }] AS plans
ORDER BY theme.order, theme.id
