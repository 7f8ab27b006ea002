// Gives imported links their lists that are empty or hold one empty text, which Neo4j's import tool leaves out. Their
// names stand in two lists of their own.
//
// @param empty STRING
// @param blank STRING
// @returns links
MATCH ()-[link]->()
WHERE link[$empty] IS NOT NULL OR link[$blank] IS NOT NULL
CALL (link) {
  FOREACH (name IN coalesce(link[$empty], []) | SET link[name] = [])
  FOREACH (name IN coalesce(link[$blank], []) | SET link[name] = [''])
  REMOVE link[$empty], link[$blank]
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(link) AS links
