// Elements from which no way leads up to the plan that they name.
//
// @returns elementId
MATCH (element:PlanElement)
WHERE NOT EXISTS { (element)-[:PART_OF]->+(:Plan {id: element.planId}) }
RETURN element.id AS elementId
ORDER BY elementId
