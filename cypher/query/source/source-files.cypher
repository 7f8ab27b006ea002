// The files a plan was read from, with their lines; line n stands at the index n - 1.
//
// @param planId STRING
// @returns file, lines
MATCH (:Plan {id: $planId})-[:READ_FROM]->(source:SourceFile)
RETURN source.file AS file, source.lines AS lines
ORDER BY source.order
