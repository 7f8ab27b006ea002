// Where the elements of plans stand in the columns of a picture: at or below which of those that are shown; at one that
// is opened only itself. With whether each addresses a theme or a narrower one, and which plans were decided to have no
// counterpart of it.
//
// @param planIds LIST<STRING>
// @param shownIds LIST<STRING>
// @param openIds LIST<STRING>
// @param themeId STRING
// @returns elementId, planId, places, themed, without
MATCH (element:PlanElement)
USING INDEX element:PlanElement(planId)
WHERE element.planId IN $planIds
RETURN element.id AS elementId, element.planId AS planId,
  COLLECT {
    MATCH (element)-[:PART_OF]->*(shown:PlanElement)
    WHERE shown.id IN $shownIds AND (shown = element OR NOT shown.id IN $openIds)
    RETURN DISTINCT shown.id
  } AS places,
  $themeId IS NULL OR EXISTS {
    (element)-[:ADDRESSES]->(:Theme)-[:BROADER]->*(:Theme {id: $themeId})
  } AS themed,
  COLLECT { MATCH (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(plan:Plan) RETURN DISTINCT plan.id } AS without
ORDER BY elementId
