// The places and names in a plan that its document does not state, and those that people decided on: how the plan was
// read, and what was decided last and not undone.
//
// @param planId STRING
// @returns subject, elementId, link, standing, confidence, verdict, moved, changed
MATCH (element:PlanElement {planId: $planId})
USING INDEX element:PlanElement(planId)
CALL (element) {
  MATCH (element)-[link:PART_OF {order: 1}]->(parent:PlanElement)
  RETURN 'PLACEMENT' AS subject, link, coalesce(link.readStatus, link.status) AS standing,
    coalesce(link.readConfidence, link.confidence) AS confidence,
    coalesce(link.readParent, parent.id) <> parent.id AS moved
  UNION ALL
  WITH element
  WHERE NOT element.placeholder
  RETURN 'NAMING' AS subject, null AS link, coalesce(element.readNaming, element.naming) AS standing,
    null AS confidence, coalesce(element.readTitle, element.title) <> element.title AS moved
}
CALL (element, subject) {
  OPTIONAL MATCH (element)<-[about:ABOUT {end: 'A'}]-(decision:Decision {subject: subject})
  WHERE decision.verdict <> 'WITHDRAWN' AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
  RETURN decision.verdict AS verdict, about.changed AS changed
  ORDER BY decision.number DESC
  LIMIT 1
}
WITH element, subject, link, standing, confidence, moved, verdict, changed
WHERE standing IN ['INFERRED', 'MODEL_READ'] OR verdict IS NOT NULL
RETURN subject, element.id AS elementId, link, standing, confidence, verdict, moved, coalesce(changed, false) AS changed
ORDER BY element.order, elementId, subject
