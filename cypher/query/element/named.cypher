// The themes and municipalities that have this very name, in Japanese or in English, given as its key.
//
// @param name STRING
// @returns node
CALL () {
  MATCH (node:Theme)
  WHERE $name IN node.nameKeys
  RETURN node
  UNION
  MATCH (node:Municipality)
  WHERE node.nameKeys = [$name]
  RETURN node
}
RETURN node
ORDER BY coalesce(node.id, node.code)
