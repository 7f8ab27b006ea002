// Overlaps that are not stored yet, as they were computed. The decision rule alone says which are counterparts, until
// counterparts.cypher is asked about what somebody decided; those at both ends are to be counted.
//
// @param rows LIST<MAP>
// @returns links
UNWIND $rows AS row
MATCH (a:PlanElement {id: row.a})
MATCH (b:PlanElement {id: row.b})
OPTIONAL MATCH (a)-[decided:DECIDED_OVERLAP]-(b)
CREATE (a)-[overlap:OVERLAPS {
  id: row.id, predicate: row.predicate, score: row.score, likelihood: row.likelihood, own: row.own,
  context: row.context, themes: row.themes, share: row.share, tier: row.tier, accepted: row.accepted,
  found: row.found, method: row.method, methodVersion: row.methodVersion, frequencies: row.frequencies,
  sharedThemes: row.sharedThemes, contextThemes: row.contextThemes, bestOfA: row.bestOfA, bestOfB: row.bestOfB,
  kept: false, counterpart: row.accepted, related: row.tier = 'RELATED',
  reviewState: coalesce(decided.state, 'UNREVIEWED')
}]->(b)
FOREACH (end IN CASE WHEN row.accepted OR row.tier = 'RELATED' THEN [a, b] ELSE [] END | SET end:Uncounted)
RETURN count(overlap) AS links
