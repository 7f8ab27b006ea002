// The codes and titles of elements, such as the alternatives of an inferred link.
//
// @param elementIds LIST<STRING>
// @returns elementId, code, title
MATCH (element:PlanElement)
WHERE element.id IN $elementIds
RETURN element.id AS elementId, element.code AS code, element.title AS title
ORDER BY elementId
