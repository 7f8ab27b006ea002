// The themes of an element: those that its own text addresses, then those that only what stands above it or below it
// does. Each theme once, with the element whose text addresses it, the nearest way and the heaviest first.
//
// @param elementId STRING
// @returns theme, source, origin, weight, terms
MATCH (element:PlanElement {id: $elementId})
CALL (element) {
  MATCH (element)-[link:ADDRESSES]->(theme:Theme)
  RETURN theme, link, element AS origin, 'OWN' AS source, 0 AS distance
  UNION
  MATCH (element)-[:PART_OF]->+(origin:PlanElement)-[link:ADDRESSES]->(theme:Theme)
  RETURN theme, link, origin, 'ABOVE' AS source, 1 AS distance
  UNION
  MATCH (element)<-[:PART_OF]-+(origin:PlanElement)-[link:ADDRESSES]->(theme:Theme)
  RETURN theme, link, origin, 'BELOW' AS source, 2 AS distance
}
WITH theme, link, origin, source, distance
ORDER BY distance, link.weight DESC, origin.id
WITH theme, head(collect({source: source, distance: distance, origin: origin, link: link})) AS nearest
RETURN theme, nearest.source AS source, nearest.origin AS origin, nearest.link.weight AS weight,
  nearest.link.terms AS terms
ORDER BY nearest.distance, weight DESC, theme.order
