// Links that repeat a decision and say something else than the last on the pair that was not undone, pairs that lack
// such a link, and overlaps whose review state is another.
//
// @returns pairId, state
CALL () {
  MATCH (a:PlanElement)-[link:DECIDED_OVERLAP]->(b:PlanElement)
  RETURN a, b
  UNION
  MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
  WHERE overlap.reviewState <> 'UNREVIEWED'
  RETURN a, b
  UNION
  MATCH (one:PlanElement)<-[:ABOUT]-(:Decision {subject: 'OVERLAP'})-[:ABOUT]->(other:PlanElement)
  WHERE one.id < other.id
  RETURN one AS a, other AS b
}
OPTIONAL MATCH (a)-[link:DECIDED_OVERLAP]->(b)
OPTIONAL MATCH (a)-[overlap:OVERLAPS]-(b)
WITH a, b, link, overlap, head(COLLECT {
    MATCH (a)<-[:ABOUT]-(decision:Decision {subject: 'OVERLAP'})-[:ABOUT]->(b)
    WHERE decision.verdict <> 'WITHDRAWN' AND NOT EXISTS { (decision)<-[:WITHDRAWS]-() }
    RETURN decision
    ORDER BY decision.number DESC
  }) AS decision
WHERE coalesce(link.decision, '') <> coalesce(decision.id, '')
  OR coalesce(link.state, 'UNREVIEWED') <> coalesce(decision.verdict, 'UNREVIEWED')
  OR a.id >= b.id
  OR coalesce(overlap.reviewState, link.state, 'UNREVIEWED') <> coalesce(decision.verdict, 'UNREVIEWED')
RETURN a.id + '~' + b.id AS pairId, link.state AS state
ORDER BY pairId
