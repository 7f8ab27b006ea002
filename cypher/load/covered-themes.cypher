// How much of a municipality's current plan, or of all, is about each theme or a narrower one: how many elements, and
// how much of what they say about themes. Earlier editions have no such links, so that a theme has as many as there are
// municipalities that address it.
//
// @param municipality STRING
// @returns writtenLinks
MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan)
WHERE $municipality IS NULL OR municipality.code = $municipality
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id, current: true})-[link:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
  WITH theme, count(DISTINCT element) AS elements, round(sum(link.weight), 3) AS weight
  RETURN collect({theme: theme, elements: elements, weight: weight}) AS covered
}
CALL (plan, covered) {
  MATCH (plan)-[dropped:COVERS]->(theme:Theme)
  WHERE NOT theme IN [one IN covered | one.theme]
  DELETE dropped
}
UNWIND covered AS one
WITH plan, one, one.theme AS theme
MERGE (plan)-[link:COVERS]->(theme)
WITH link, one
WHERE coalesce(link.elements <> one.elements OR link.weight <> one.weight, true)
SET link.elements = one.elements, link.weight = one.weight
RETURN count(link) AS writtenLinks
