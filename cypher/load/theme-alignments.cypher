// Links from themes to the Sustainable Development Goals that they serve.
//
// @param rows LIST<MAP>
// @returns links
UNWIND $rows AS row
MATCH (theme:Theme {id: row.themeId})
MATCH (goal:SdgGoal {id: row.sdgGoalId})
MERGE (theme)-[link:ALIGNED_WITH]->(goal)
RETURN count(link) AS links
