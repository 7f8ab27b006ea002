// What was decided on how a plan's elements continue those of the plan before.
//
// @param planId STRING
// @param rows LIST<MAP>
// @returns writtenNodes
MATCH (plan:Plan {id: $planId})
UNWIND $rows AS row
MERGE (link:SuccessionLink {id: row.id})
MERGE (plan)-[:DECIDES]->(link)
WITH link, row
WHERE properties(link) <> row.properties
SET link = row.properties
RETURN count(link) AS writtenNodes
