// Overlaps as they were computed; what people decided on one stays as it is.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (a:PlanElement {id: row.a})
MATCH (b:PlanElement {id: row.b})
MERGE (a)-[overlap:OVERLAPS]->(b)
ON CREATE SET overlap.reviewState = 'UNREVIEWED'
WITH overlap, row.properties AS computed
WHERE any(name IN keys(computed) WHERE overlap[name] IS NULL OR overlap[name] <> computed[name])
SET overlap += computed
RETURN count(overlap) AS writtenLinks
