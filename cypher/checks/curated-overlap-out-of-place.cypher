// Curated overlaps inside one plan, stored twice, or with an id that is not that of their elements.
//
// @returns subjectId, objectId
MATCH (subject:PlanElement)-[link:CURATED_OVERLAP]->(object:PlanElement)
WHERE split(subject.id, ':')[0] = split(object.id, ':')[0]
  OR COUNT { (subject)-[:CURATED_OVERLAP]-(object) } > 1
  OR coalesce(link.id, '') <> subject.id + '~' + object.id
RETURN subject.id AS subjectId, object.id AS objectId
ORDER BY subjectId, objectId
