// Makes the links that say what people decided last on pairs of which one is among the given elements; what was undone
// counts as never decided. An overlap repeats it as its review state.
//
// @param elementIds LIST<STRING>
// @returns elementIds, overlapIds
MATCH (element:PlanElement)
WHERE element.id IN $elementIds
CALL (element) {
  MATCH (element)-[:DECIDED_OVERLAP]-(other:PlanElement)
  RETURN other
  UNION
  MATCH (element)<-[:ABOUT]-(:Decision {subject: 'OVERLAP'})-[:ABOUT]->(other:PlanElement)
  RETURN other
}
WITH DISTINCT CASE WHEN element.id < other.id THEN [element, other] ELSE [other, element] END AS pair
WITH pair[0] AS a, pair[1] AS b
CALL (a, b) {
  OPTIONAL MATCH (a)<-[ofA:ABOUT]-(decision:Decision {subject: 'OVERLAP'})-[ofB:ABOUT]->(b)
  WHERE decision.verdict <> 'WITHDRAWN' AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
  RETURN decision, ofA.changed AS changedA, ofB.changed AS changedB
  ORDER BY decision.number DESC
  LIMIT 1
}
OPTIONAL MATCH (a)-[before:DECIDED_OVERLAP]-(b)
OPTIONAL MATCH (a)-[overlap:OVERLAPS]-(b)
FOREACH (old IN CASE WHEN decision IS NULL OR startNode(before) = b THEN [before] ELSE [] END | DELETE old)
FOREACH (last IN CASE WHEN decision IS NULL THEN [] ELSE [decision] END |
  MERGE (a)-[link:DECIDED_OVERLAP]->(b)
  SET link = {
    id: a.id + '~' + b.id, state: last.verdict, decision: last.id, reviewer: last.reviewer, role: last.role,
    note: last.note, decidedAt: last.decidedAt, importedBy: last.importers[-1], score: last.score,
    changedA: changedA, changedB: changedB
  })
SET overlap.reviewState = coalesce(decision.verdict, 'UNREVIEWED')
WITH collect([a.id, b.id]) AS ends, collect(CASE WHEN decision IS NULL THEN overlap.id END) AS overlapIds
RETURN reduce(ids = [], some IN ends | ids + some) AS elementIds, overlapIds
