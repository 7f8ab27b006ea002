// Links to earlier elements that do not say what became of these or how that is known, or are impossibly sure.
//
// @returns laterId, earlierId, kind, status, confidence
MATCH (later:PlanElement)-[link:SUCCEEDS]->(earlier:PlanElement)
WHERE NOT coalesce(link.kind IN ['CONTINUED', 'RENAMED', 'MERGED', 'SPLIT'], false)
  OR NOT coalesce(link.status IN ['STATED', 'INFERRED', 'MODEL_READ', 'REVIEWED'], false)
  OR NOT coalesce(0 <= link.confidence <= 1, false)
  OR (link.status <> 'INFERRED' AND link.confidence <> 1)
RETURN later.id AS laterId, earlier.id AS earlierId, link.kind AS kind, link.status AS status,
  link.confidence AS confidence
ORDER BY laterId, earlierId
