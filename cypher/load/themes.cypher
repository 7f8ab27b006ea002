// The vocabulary's themes.
//
// @param rows LIST<MAP>
// @returns writtenNodes
UNWIND $rows AS row
MERGE (theme:Theme {id: row.id})
WITH theme, row
WHERE properties(theme) <> row
SET theme = row
RETURN count(theme) AS writtenNodes
