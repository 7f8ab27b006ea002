// Links from elements to what they are part of: other elements, or the plan itself.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (element:PlanElement {id: row.elementId})
MATCH (parent:PlanElement|Plan {id: row.parentId})
MERGE (element)-[link:PART_OF]->(parent)
WITH link, row
WHERE properties(link) <> row.properties
SET link = row.properties
RETURN count(link) AS writtenLinks
