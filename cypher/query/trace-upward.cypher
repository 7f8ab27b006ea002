// From elements up to their plan, by every way there is; an element's first place first.
//
// @param elementIds LIST<STRING>
// @returns element, place, plan, municipality
MATCH place = (element:PlanElement)-[:PART_OF]->+(plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE element.id IN $elementIds
RETURN element, place, plan, municipality
ORDER BY element.id, [link IN relationships(place) | link.order]
