// The themes and municipalities that have this very name, in Japanese or in English, given as its key.
//
// @param name STRING
// @returns node
MATCH (node:Municipality|Theme)
WHERE $name IN node.nameKeys
RETURN node
ORDER BY coalesce(node.id, node.code)
