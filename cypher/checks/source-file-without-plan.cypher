// Source files that no plan was read from, or more than one, or whose lines and roles do not match.
//
// @returns sourceFileId, plans
MATCH (file:SourceFile)
WITH file, COUNT { (:Plan)-[:READ_FROM]->(file) } AS plans
WHERE plans <> 1
  OR file.order IS NULL
  OR size(coalesce(file.lines, [])) <> size(coalesce(file.roles, []))
RETURN file.id AS sourceFileId, plans
ORDER BY sourceFileId
