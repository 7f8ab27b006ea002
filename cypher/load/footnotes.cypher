// Explanations of words, below the element or statement that carries the mark.
//
// @param rows LIST<MAP>
// @returns writtenNodes
UNWIND $rows AS row
MATCH (owner:PlanElement|Statement {id: row.ownerId})
MERGE (footnote:Footnote {id: row.id})
MERGE (owner)-[:HAS_FOOTNOTE]->(footnote)
WITH footnote, row
WHERE properties(footnote) <> row.properties
SET footnote = row.properties
RETURN count(footnote) AS writtenNodes
