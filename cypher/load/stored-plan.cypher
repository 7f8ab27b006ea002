// A plan as it was loaded, but for its elements.
//
// @param planId STRING
// @returns plan, municipality, files, succession
MATCH (plan:Plan {id: $planId})<-[:ADOPTED]-(municipality:Municipality)
RETURN plan, municipality,
  COLLECT {
    MATCH (plan)-[:READ_FROM]->(file:SourceFile)
    RETURN file
    ORDER BY file.order
  } AS files,
  COLLECT {
    MATCH (plan)-[:DECIDES]->(link:SuccessionLink)
    RETURN link
    ORDER BY link.order
  } AS succession
