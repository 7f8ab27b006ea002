// The vocabulary's themes, as they were loaded.
//
// @returns theme, broaderId, relatedIds, sdgs
MATCH (theme:Theme)
RETURN theme,
  head(COLLECT { MATCH (theme)-[:BROADER]->(broader:Theme) RETURN broader.id }) AS broaderId,
  COLLECT { MATCH (theme)-[:RELATED]-(related:Theme) RETURN related.id ORDER BY related.id } AS relatedIds,
  COLLECT { MATCH (theme)-[:ALIGNED_WITH]->(goal:SdgGoal) RETURN goal.id ORDER BY goal.id } AS sdgs
ORDER BY theme.order
