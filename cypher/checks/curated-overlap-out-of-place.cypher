// Curated overlaps inside one plan, with an id that is not that of their elements, or that take and reject one pair.
//
// @returns subjectId, objectId
MATCH (subject:PlanElement)-[link:CURATED_OVERLAP]->(object:PlanElement)
WHERE split(subject.id, ':')[0] = split(object.id, ':')[0]
  OR NOT coalesce(link.id + '~' STARTS WITH subject.id + '~' + object.id + '~', false)
  OR EXISTS { (subject)-[opposite:CURATED_OVERLAP]-(object) WHERE opposite.not <> link.not }
RETURN subject.id AS subjectId, object.id AS objectId
ORDER BY subjectId, objectId
