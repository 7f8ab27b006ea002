// All nodes, to be written into files that Neo4j's import tool reads.
//
// @returns node
MATCH (node)
RETURN node
