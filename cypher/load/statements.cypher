// What the document states about elements.
//
// @param rows LIST<MAP>
// @returns writtenNodes
UNWIND $rows AS row
MATCH (element:PlanElement {id: row.elementId})
MERGE (statement:Statement {id: row.id})
MERGE (element)-[:STATES]->(statement)
WITH statement, row
WHERE properties(statement) <> row.properties
SET statement = row.properties
RETURN count(statement) AS writtenNodes
