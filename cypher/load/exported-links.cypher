// All links, to be written into files that Neo4j's import tool reads.
//
// @returns link
MATCH ()-[link]->()
RETURN link
