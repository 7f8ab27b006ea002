// Elements that are, by some way, part of themselves.
//
// @returns elementId
MATCH (element:PlanElement)
WHERE EXISTS { (element)-[:PART_OF]->+(element) }
RETURN element.id AS elementId
ORDER BY elementId
