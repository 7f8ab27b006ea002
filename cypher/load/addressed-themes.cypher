// Links from elements to the themes that their own text is about.
// A theme that is not loaded makes MERGE fail, and with it the plan's load.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (element:PlanElement {id: row.elementId})
OPTIONAL MATCH (theme:Theme {id: row.themeId})
MERGE (element)-[link:ADDRESSES]->(theme)
WITH link, row
WHERE properties(link) <> row.properties
SET link = row.properties
RETURN count(link) AS writtenLinks
