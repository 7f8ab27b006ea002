// Elements that others name, such as the alternatives of an inferred link.
//
// @param elementIds LIST<STRING>
// @returns element
MATCH (element:PlanElement)
WHERE element.id IN $elementIds
RETURN element
ORDER BY element.id
