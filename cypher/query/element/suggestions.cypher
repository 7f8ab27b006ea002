// What a question can be about while it is still being typed: goals and policies of current editions, themes and
// municipalities whose name, code or trigger holds every word that stands there so far. The best of each kind, those
// first that begin with the first word; with the goal above a policy, and how many elements address a theme. Words and
// names are compared by their keys.
//
// @param words LIST<STRING>
// @param size INTEGER
// @returns node, municipality, goal, elements
CALL () {
  MATCH (node:Goal|Policy)
  WITH node, node.nameKeys[0] AS name
  WHERE NOT node.placeholder AND all(word IN $words WHERE name CONTAINS word OR node.code STARTS WITH word)
  MATCH place = (node)-[:PART_OF]->+(:Plan {current: true})<-[:ADOPTED]-(municipality:Municipality)
  WITH node, name, place, municipality, [part IN nodes(place) WHERE part:Goal][0] AS goal
  ORDER BY goal IS NULL, [link IN relationships(place) | link.order]
  WITH node, name, head(collect({municipality: municipality, goal: goal})) AS found
  RETURN node, name, found.municipality AS municipality, found.goal AS goal
  UNION ALL
  MATCH (node:Theme)
  WITH node, node.nameKeys[0] + ' ' + node.nameKeys[1] AS name
  WHERE all(word IN $words WHERE name CONTAINS word OR any(key IN node.triggerKeys WHERE key STARTS WITH word))
  RETURN node, name, null AS municipality, null AS goal
  UNION ALL
  MATCH (node:Municipality)
  WITH node, node.nameKeys[0] AS name
  WHERE all(word IN $words WHERE name CONTAINS word OR node.code STARTS WITH word)
  RETURN node, name, node AS municipality, null AS goal
}
WITH node, name, municipality, goal
ORDER BY name STARTS WITH $words[0] OR coalesce(node.code STARTS WITH $words[0], false) DESC,
  name CONTAINS $words[0] DESC, size(name), coalesce(node.id, node.code)
WITH CASE WHEN node:Goal THEN 0 WHEN node:Policy THEN 1 WHEN node:Theme THEN 2 ELSE 3 END AS kind,
  collect({node: node, municipality: municipality, goal: goal})[..$size] AS best
UNWIND range(0, size(best) - 1) AS rank
WITH kind, rank, best[rank].node AS node, best[rank].municipality AS municipality, best[rank].goal AS goal
RETURN node, municipality, goal, COUNT {
  MATCH (node)<-[:BROADER]-*(:Theme)<-[:ADDRESSES]-(element:PlanElement {current: true})
  RETURN DISTINCT element
} AS elements
ORDER BY kind, rank
