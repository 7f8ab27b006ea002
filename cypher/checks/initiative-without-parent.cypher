// Initiatives that hang from the plan itself, or from nothing.
//
// @returns elementId, title
MATCH (initiative:Initiative)
WHERE NOT EXISTS { (initiative)-[:PART_OF]->(:PlanElement) }
RETURN initiative.id AS elementId, initiative.title AS title
ORDER BY elementId
