// Places, names and links to an earlier edition that somebody decided on reading without it being told who, or that are
// told to be of another kind of reader than decided: what a person confirmed names a person, what a language model read
// a model. What nobody decided names nobody, but for places that a reading left open.
//
// @returns elementId, status, decidedByKind, decidedBy
CALL () {
  MATCH (element:PlanElement)-[link:PART_OF]->()
  RETURN element, link.status AS status, link.decidedByKind AS decidedByKind, link.decidedBy AS decidedBy,
    link.inferredParent IS NOT NULL AS leftOpen
  UNION ALL
  MATCH (element:PlanElement)
  RETURN element, element.naming AS status, element.namedByKind AS decidedByKind, element.namedBy AS decidedBy,
    false AS leftOpen
  UNION ALL
  MATCH (element:PlanElement)-[link:SUCCEEDS]->(:PlanElement)
  RETURN element, link.status AS status, link.decidedByKind AS decidedByKind, link.decidedBy AS decidedBy,
    false AS leftOpen
  UNION ALL
  MATCH (element:SuccessionLink)
  RETURN element, element.status AS status, element.decidedByKind AS decidedByKind, element.decidedBy AS decidedBy,
    false AS leftOpen
}
WITH element, status, decidedByKind, decidedBy, leftOpen
WHERE (decidedByKind IS NULL) <> (decidedBy IS NULL)
  OR trim(decidedBy) = ''
  OR CASE status
    WHEN 'MODEL_READ' THEN coalesce(decidedByKind <> 'LANGUAGE_MODEL', true)
    WHEN 'REVIEWED' THEN coalesce(decidedByKind <> 'PERSON', true)
    WHEN 'INFERRED' THEN decidedByKind IS NOT NULL AND NOT leftOpen
    ELSE decidedByKind IS NOT NULL
  END
RETURN element.id AS elementId, status, decidedByKind, decidedBy
ORDER BY elementId, status
