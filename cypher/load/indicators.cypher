// What the success of elements is measured by.
//
// @param rows LIST<MAP>
// @returns writtenNodes
UNWIND $rows AS row
MATCH (element:PlanElement {id: row.elementId})
MERGE (indicator:Indicator {id: row.id})
MERGE (element)-[:MEASURED_BY]->(indicator)
WITH indicator, row
WHERE properties(indicator) <> row.properties
SET indicator = row.properties
RETURN count(indicator) AS writtenNodes
