// Gives imported nodes their lists that are empty or hold one empty text, which Neo4j's import tool leaves out. Their
// names stand in two lists of their own.
//
// @param empty STRING
// @param blank STRING
// @returns nodes
MATCH (node)
WHERE node[$empty] IS NOT NULL OR node[$blank] IS NOT NULL
CALL (node) {
  FOREACH (name IN coalesce(node[$empty], []) | SET node[name] = [])
  FOREACH (name IN coalesce(node[$blank], []) | SET node[name] = [''])
  REMOVE node[$empty], node[$blank]
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(node) AS nodes
