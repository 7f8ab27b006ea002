// What every line of a plan's files was read as; line n stands at the index n - 1, a blank line plays no role.
//
// @param planId STRING
// @returns file, roles
MATCH (:Plan {id: $planId})-[:READ_FROM]->(source:SourceFile)
RETURN source.file AS file, source.roles AS roles
ORDER BY source.order
