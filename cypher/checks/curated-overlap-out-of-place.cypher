// Curated overlaps inside one plan, with an id that is not that of their elements, or that take and reject one pair.
//
// @returns subjectId, objectId
MATCH (subject:PlanElement)-[link:CURATED_OVERLAP]->(object:PlanElement)
WITH subject, object, link, subject.id + '~' + object.id AS ends,
  COUNT { (subject)-[:CURATED_OVERLAP]->(object) } AS links
WHERE subject.planId = object.planId
  OR NOT coalesce(link.id IN [ends] + [number IN range(2, links) | ends + '~' + number], false)
  OR EXISTS { (subject)-[opposite:CURATED_OVERLAP]-(object) WHERE opposite.not <> link.not }
RETURN subject.id AS subjectId, object.id AS objectId
ORDER BY subjectId, objectId
