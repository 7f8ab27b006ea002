// Links that do not say how they are known, or say a confidence that does not fit.
//
// @returns elementId, parentId, status, confidence
MATCH (element:PlanElement)-[link:PART_OF]->(parent)
WHERE link.status IS NULL
  OR link.confidence IS NULL
  OR link.order IS NULL
  OR link.position IS NULL
  OR NOT link.status IN ['STATED', 'INFERRED', 'MODEL_READ', 'REVIEWED']
  OR NOT 0 <= link.confidence <= 1
  OR (link.status = 'STATED' AND (link.confidence <> 1 OR size(link.alternatives) > 0))
  OR (link.status IN ['MODEL_READ', 'REVIEWED'] AND (link.confidence <> 1 OR link.inferredParent IS NULL))
RETURN element.id AS elementId, parent.id AS parentId, link.status AS status, link.confidence AS confidence
ORDER BY elementId, parentId
