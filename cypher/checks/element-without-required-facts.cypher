// Elements that lack a fact which every element has.
//
// @returns elementId
MATCH (element:PlanElement)
WHERE element.title IS NULL
  OR coalesce(element.caption, '') = ''
  OR element.naming IS NULL
  OR element.levelName IS NULL
  OR element.order IS NULL
  OR element.placeholder IS NULL
  OR element.searchTerms IS NULL
  OR element.nameKeys IS NULL
RETURN element.id AS elementId
ORDER BY elementId
