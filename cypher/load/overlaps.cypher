// Overlaps as they were computed, with who keeps them; what people decided on one stays as it is.
//
// @param rows LIST<MAP>
// @returns links, writtenLinks
UNWIND $rows AS row
MATCH (a:PlanElement {id: row.a})
MATCH (b:PlanElement {id: row.b})
OPTIONAL MATCH (a)-[decided:DECIDED_OVERLAP]-(b)
MERGE (a)-[overlap:OVERLAPS]->(b)
ON CREATE SET overlap.reviewState = coalesce(decided.state, 'UNREVIEWED'),
  overlap.bestOfA = false, overlap.bestOfB = false, overlap.kept = false
WITH overlap, row.properties AS computed
WITH overlap, computed,
  any(name IN keys(computed) WHERE overlap[name] IS NULL OR overlap[name] <> computed[name]) AS changed
FOREACH (each IN CASE WHEN changed THEN [overlap] ELSE [] END | SET each += computed)
RETURN count(overlap) AS links, count(CASE WHEN changed THEN overlap END) AS writtenLinks
