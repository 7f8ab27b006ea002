// Initiatives that hang from the plan itself without being the root of a named tree, or from nothing.
//
// @returns elementId, title
MATCH (initiative:Initiative)
WHERE NOT EXISTS {
  MATCH (initiative)-[link:PART_OF]->(parent)
  WHERE parent:PlanElement OR link.tree IS NOT NULL
}
RETURN initiative.id AS elementId, initiative.title AS title
ORDER BY elementId
