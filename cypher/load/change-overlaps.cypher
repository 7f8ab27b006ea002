// What is no longer as it is stored of overlaps: what was computed, or who keeps them.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (:PlanElement)-[overlap:OVERLAPS {id: row.id}]->(:PlanElement)
USING INDEX SEEK overlap:OVERLAPS(id)
SET overlap += row.properties
RETURN count(overlap) AS writtenLinks
