// Curated overlaps, and decisions that there is no counterpart, that lack what says how, by whom, when, where and why
// they were decided.
//
// @returns mappingId
MATCH (:PlanElement)-[link:CURATED_OVERLAP|NO_COUNTERPART]->(:PlanElement|Plan)
WHERE any(text IN [link.justification, link.decidedBy, link.comment, link.sourceFile]
    WHERE trim(coalesce(text, '')) = '')
  OR NOT coalesce(link.deciderKind IN ['PERSON', 'LANGUAGE_MODEL', 'TOOL'], false)
  OR NOT coalesce(link.reviewVerdict IN ['CONFIRMED', 'UNSURE', 'DISAGREED'], link.reviewer IS NULL)
  OR link.date IS NULL
  OR link.line IS NULL
  OR link:CURATED_OVERLAP AND (link.not IS NULL
    OR NOT coalesce(link.predicate IN ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'], false))
RETURN link.id AS mappingId
ORDER BY mappingId
