// Statements that no element states, or more than one.
//
// @returns statementId, owners
MATCH (statement:Statement)
WITH statement, COUNT { (:PlanElement)-[:STATES]->(statement) } AS owners
WHERE owners <> 1 OR NOT coalesce(statement.kind, '') IN ['NEED', 'MEASURE']
RETURN statement.id AS statementId, owners
ORDER BY statementId
