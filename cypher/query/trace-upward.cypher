// From elements up to their plan, by every way there is; an element's first place first.
//
// @param elementIds LIST<STRING>
// @returns element, place, plan, municipality
MATCH place = (element:PlanElement)-[:PART_OF]->+(plan:Plan)
WHERE element.id IN $elementIds
MATCH (plan)<-[:ADOPTED]-(municipality:Municipality)
RETURN element, place, plan, municipality
ORDER BY element.id, [link IN relationships(place) | link.order]
