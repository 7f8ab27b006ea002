// Links that lead from an element into another plan than its own.
//
// @returns elementId, parentId
MATCH (element:PlanElement)-[:PART_OF]->(parent:PlanElement|Plan)
WHERE element.planId <> coalesce(parent.planId, parent.id)
RETURN element.id AS elementId, parent.id AS parentId
ORDER BY elementId, parentId
