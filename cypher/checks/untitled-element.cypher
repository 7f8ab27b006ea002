// Elements without a title that are no placeholders, and placeholders with a title.
//
// @returns elementId, title, placeholder
MATCH (element:PlanElement)
WHERE (trim(element.title) = '') <> element.placeholder
RETURN element.id AS elementId, element.title AS title, element.placeholder AS placeholder
ORDER BY elementId
