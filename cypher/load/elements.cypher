// Elements of a plan; one whose kind changed keeps its node.
//
// @param rows LIST<MAP>
// @returns writtenNodes
UNWIND $rows AS row
MERGE (element:PlanElement {id: row.id})
WITH element, row
WHERE properties(element) <> row.properties OR NOT row.role IN labels(element)
REMOVE element:FutureVision:Goal:Policy:Initiative:Project
SET element = row.properties, element:$(row.role)
RETURN count(element) AS writtenNodes
