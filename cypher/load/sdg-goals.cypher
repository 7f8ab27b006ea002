// The Sustainable Development Goals.
//
// @param rows LIST<MAP>
// @returns writtenNodes
UNWIND $rows AS row
MERGE (goal:SdgGoal {id: row.id})
WITH goal, row
WHERE properties(goal) <> row
SET goal = row
RETURN count(goal) AS writtenNodes
