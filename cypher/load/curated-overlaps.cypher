// Overlaps that somebody decided on, from a mapping's subject to its object. Of a new pair it is computed what both
// have in common, however many are more alike.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (subject:PlanElement {id: row.subjectId})
MATCH (object:PlanElement {id: row.objectId})
MERGE (subject)-[link:CURATED_OVERLAP {id: row.id}]->(object)
ON CREATE SET subject:Uncompared
WITH link, row.properties AS stated
WITH link, stated {.*, counterpart: link.counterpart} AS properties
WHERE properties(link) <> properties
SET link = properties
RETURN count(link) AS writtenLinks
