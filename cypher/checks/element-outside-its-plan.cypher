// Elements from which no way leads up to the plan that their id names.
//
// @returns elementId
MATCH (element:PlanElement)
WHERE NOT EXISTS {
  MATCH (element)-[:PART_OF]->+(plan:Plan)
  WHERE element.id STARTS WITH plan.id + ':'
}
RETURN element.id AS elementId
ORDER BY elementId
