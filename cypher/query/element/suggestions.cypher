// What a question can be about while it is typed: goals and policies of current editions, themes and municipalities
// whose name, code or trigger holds every word in one of its spellings, given as keys. The best of each kind, first
// those that begin with the first word; with a policy's goal, and how many elements address a theme.
//
// @param terms STRING
// @param words LIST<MAP>
// @param size INTEGER
// @returns node, municipality, goal, elements
CALL () {
  UNWIND ['elementNames', 'municipalityNames'] AS index
  CALL db.index.fulltext.queryNodes(index, $terms, {limit: 300}) YIELD node
  RETURN node
  UNION
  MATCH (node:PlanElement WHERE node.code STARTS WITH $words[0].forms[0] AND (node:Goal OR node:Policy))
  RETURN node LIMIT 300
  UNION
  MATCH (node:Municipality WHERE node.code STARTS WITH $words[0].forms[0])
  RETURN node LIMIT 300
  UNION
  MATCH (node:Theme) RETURN node
}
WITH node, reduce(name = '', key IN node.nameKeys | name + key + ' ') AS name
WHERE coalesce(node.current AND NOT node.placeholder, true)
  AND all(word IN $words WHERE any(form IN word.forms WHERE name CONTAINS form
    OR coalesce(node.code STARTS WITH form, false) OR any(key IN node.triggerKeys WHERE key STARTS WITH form)))
WITH node, name, CASE WHEN node:Goal THEN 0 WHEN node:Policy THEN 1 WHEN node:Theme THEN 2 ELSE 3 END AS kind
ORDER BY any(form IN $words[0].forms WHERE name STARTS WITH form OR coalesce(node.code STARTS WITH form, false)) DESC,
  any(form IN $words[0].forms WHERE name CONTAINS form) DESC, size(name), coalesce(node.id, node.code)
WITH kind, collect(node)[..$size] AS best
UNWIND range(0, size(best) - 1) AS rank
WITH kind, rank, best[rank] AS node
OPTIONAL MATCH (municipality:Municipality {code: coalesce(node.municipalityCode, node.code)})
RETURN node, municipality,
  head(COLLECT {
    MATCH place = (node)-[:PART_OF]->*(goal:Goal)
    RETURN goal
    ORDER BY [link IN relationships(place) | link.order]
  }) AS goal,
  reduce(total = 0, elements IN [(node)<-[covers:COVERS]-(:Plan) | covers.elements] | total + elements) AS elements
ORDER BY kind, rank
