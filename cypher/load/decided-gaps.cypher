// Makes the links that say what people decided last on elements that have no counterpart in a plan: those of the given
// elements and plans. What was undone counts as never decided.
//
// @param elementIds LIST<STRING>
// @param planIds LIST<STRING>
// @returns elementIds
CALL () {
  MATCH (element:PlanElement)<-[:ABOUT]-(:Decision {subject: 'NO_COUNTERPART'})-[:ABOUT]->(plan:Plan)
  WHERE element.id IN $elementIds OR plan.id IN $planIds
  RETURN element, plan
  UNION
  MATCH (element:PlanElement)-[:DECIDED_NO_COUNTERPART]->(plan:Plan)
  WHERE element.id IN $elementIds OR plan.id IN $planIds
  RETURN element, plan
}
CALL (element, plan) {
  OPTIONAL MATCH (element)<-[about:ABOUT]-(decision:Decision {subject: 'NO_COUNTERPART'})-[:ABOUT]->(plan)
  WHERE decision.verdict <> 'WITHDRAWN' AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
  RETURN decision, about.changed AS changed
  ORDER BY decision.number DESC
  LIMIT 1
}
OPTIONAL MATCH (element)-[before:DECIDED_NO_COUNTERPART]->(plan)
FOREACH (old IN CASE WHEN decision IS NULL THEN [before] ELSE [] END | DELETE old)
FOREACH (last IN CASE WHEN decision IS NULL THEN [] ELSE [decision] END |
  MERGE (element)-[link:DECIDED_NO_COUNTERPART]->(plan)
  SET link = {
    id: element.id + '~' + plan.id, decision: last.id, reviewer: last.reviewer, role: last.role, note: last.note,
    decidedAt: last.decidedAt, importedBy: last.importers[-1], changed: changed
  })
RETURN collect(element.id) AS elementIds
