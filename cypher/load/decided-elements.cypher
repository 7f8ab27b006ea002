// The elements about whose links somebody decided: those of the given ones with a person's decision, a mapping or a
// plan in which they have no counterpart, and those of others that have none in one of the plans.
//
// @param elementIds LIST<STRING>
// @param planIds LIST<STRING>
// @returns elementId
CALL () {
  MATCH (element:PlanElement)-[link:DECIDED_OVERLAP|CURATED_OVERLAP|NO_COUNTERPART|DECIDED_NO_COUNTERPART]-()
  WHERE element.id IN $elementIds
  RETURN element
  UNION
  MATCH (element:PlanElement)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(plan:Plan)
  WHERE plan.id IN $planIds
  RETURN element
}
RETURN element.id AS elementId
ORDER BY elementId
