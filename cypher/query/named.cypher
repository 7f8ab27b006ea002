// The themes and municipalities that have this very name, in Japanese or in English.
//
// @param name STRING
// @returns node
MATCH (node:Municipality|Theme)
WHERE $name IN [name IN [node.name, node.labelJa, node.labelEn] | toLower(normalize(name, NFKC))]
RETURN node
ORDER BY coalesce(node.id, node.code)
