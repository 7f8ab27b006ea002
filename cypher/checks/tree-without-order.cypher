// Named trees whose root hangs from another element than the plan, or that have no place among the plan's trees.
//
// @returns elementId, tree
MATCH (element:PlanElement)-[link:PART_OF]->(parent)
WHERE link.tree IS NOT NULL
  AND (NOT parent:Plan OR link.treeOrder IS NULL OR link.rootOrder IS NULL)
RETURN element.id AS elementId, link.tree AS tree
ORDER BY elementId
