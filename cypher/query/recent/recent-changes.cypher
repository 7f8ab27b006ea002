// What changed last, the last first: plans that came in, comparisons of two plans that were completed, and what people
// decided. A plan that continues another here is a new edition.
//
// @param kinds LIST<STRING>
// @param skip INTEGER
// @param size INTEGER
// @returns at, plan, municipality, other, otherMunicipality, decision, continues
CALL () {
  MATCH (plan:Plan)
  USING INDEX plan:Plan(loadedAt)
  WHERE plan.loadedAt > '' AND 'PLAN' IN $kinds
  RETURN plan.loadedAt AS at, plan.id AS id, plan, null AS other, null AS decision
  ORDER BY at DESC, id
  LIMIT $skip + $size
  UNION ALL
  MATCH (plan:Plan)-[comparison:KEPT_COMPARISON]->(other:Plan)
  USING INDEX comparison:KEPT_COMPARISON(completedAt)
  WHERE comparison.completedAt > '' AND 'COMPARISON' IN $kinds AND comparison.complete
  RETURN comparison.completedAt AS at, plan.id + '~' + other.id AS id, plan, other, null AS decision
  ORDER BY at DESC, id
  LIMIT $skip + $size
  UNION ALL
  MATCH (decision:Decision)
  USING INDEX decision:Decision(decidedAt)
  WHERE decision.decidedAt > '' AND 'DECISION' IN $kinds
  RETURN decision.decidedAt AS at, decision.id AS id, null AS plan, null AS other, decision
  ORDER BY at DESC, id
  LIMIT $skip + $size
}
WITH at, id, plan, other, decision
ORDER BY at DESC, id
SKIP $skip
LIMIT $size
OPTIONAL MATCH (municipality:Municipality)-[:ADOPTED]->(plan)
OPTIONAL MATCH (otherMunicipality:Municipality)-[:ADOPTED]->(other)
RETURN at, plan, municipality, other, otherMunicipality, decision,
  EXISTS { (plan)-[:SUCCEEDS]->(:Plan) } AS continues
ORDER BY at DESC, id
