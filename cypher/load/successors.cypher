// Links from the elements of an edition to those of the edition before that they continue.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (later:PlanElement {id: row.to})
MATCH (earlier:PlanElement {id: row.from})
MERGE (later)-[link:SUCCEEDS]->(earlier)
WITH link, row.properties AS found
WHERE properties(link) <> found
SET link = found
RETURN count(link) AS writtenLinks
