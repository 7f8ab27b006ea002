// Curated overlaps that lack what says how, by whom, when, where and why they were decided.
//
// @returns subjectId, objectId
MATCH (subject:PlanElement)-[link:CURATED_OVERLAP]->(object:PlanElement)
WHERE NOT coalesce(link.predicate, '') IN ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']
  OR any(text IN [link.justification, link.authorRole, link.comment, link.sourceFile]
    WHERE trim(coalesce(text, '')) = '')
  OR link.date IS NULL
  OR link.line IS NULL
RETURN subject.id AS subjectId, object.id AS objectId
ORDER BY subjectId, objectId
