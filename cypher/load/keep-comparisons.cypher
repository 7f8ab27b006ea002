// That the overlaps of two plans are kept, all of them, and for whom.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (a:Plan {id: row.a})
MATCH (b:Plan {id: row.b})
MERGE (a)-[comparison:KEPT_COMPARISON]->(b)
ON CREATE SET comparison.complete = false
WITH comparison, row
WHERE comparison.by IS NULL OR comparison.by <> row.by
SET comparison.by = row.by
RETURN count(comparison) AS writtenLinks
