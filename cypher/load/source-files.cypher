// The files a plan was read from, with their lines and what each was taken for.
//
// @param planId STRING
// @param rows LIST<MAP>
// @returns writtenNodes
MATCH (plan:Plan {id: $planId})
UNWIND $rows AS row
MERGE (file:SourceFile {id: row.id})
MERGE (plan)-[:READ_FROM]->(file)
WITH file, row
WHERE properties(file) <> row.properties
SET file = row.properties
RETURN count(file) AS writtenNodes
