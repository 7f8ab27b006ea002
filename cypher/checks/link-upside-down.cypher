// Links in which the part stands on a higher level than the whole; projects cut across the levels.
//
// @returns elementId, parentId
MATCH (element:PlanElement)-[:PART_OF]->(parent:PlanElement)
WHERE (element:FutureVision AND NOT parent:FutureVision|Project)
  OR (element:Goal AND parent:Policy|Initiative)
  OR (element:Policy AND parent:Initiative)
RETURN element.id AS elementId, parent.id AS parentId
ORDER BY elementId, parentId
