// Themes with what they serve and how many elements of a plan, or of each current edition, address them or a narrower
// theme.
//
// @param themeId STRING
// @param onlyPlanId STRING
// @returns theme, broader, sdgGoals, plans
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
  COLLECT {
    MATCH (theme)<-[:BROADER]-*(:Theme)<-[:ADDRESSES]-(element:PlanElement)
    WITH element.planId AS planId, count(DISTINCT element) AS elements
    MATCH (plan:Plan {id: planId})<-[:ADOPTED]-(municipality:Municipality)
    WHERE CASE WHEN $onlyPlanId IS NULL THEN plan.current ELSE plan.id = $onlyPlanId END
    RETURN {municipality: municipality, plan: plan, elements: elements}
    ORDER BY municipality.code, plan.id
  } AS plans
ORDER BY theme.order, theme.id
