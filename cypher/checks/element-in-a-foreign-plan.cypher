// Links that lead from an element into another plan than its own.
//
// @returns elementId, parentId
MATCH (element:PlanElement)-[:PART_OF]->(parent)
WHERE split(element.id, ':')[0] <> split(parent.id, ':')[0]
RETURN element.id AS elementId, parent.id AS parentId
ORDER BY elementId, parentId
