// That somebody decided that an element has no counterpart in a plan.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (element:PlanElement {id: row.elementId})
MATCH (plan:Plan {id: row.planId})
MERGE (element)-[link:NO_COUNTERPART {id: row.id}]->(plan)
WITH link, row
WHERE properties(link) <> row.properties
SET link = row.properties
RETURN count(link) AS writtenLinks
