// Overlaps that somebody decided on, from a mapping's subject to its object.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (subject:PlanElement {id: row.subjectId})
MATCH (object:PlanElement {id: row.objectId})
MERGE (subject)-[link:CURATED_OVERLAP {id: row.id}]->(object)
WITH link, row.properties AS stated
WITH link, stated {.*, counterpart: link.counterpart} AS properties
WHERE properties(link) <> properties
SET link = properties
RETURN count(link) AS writtenLinks
