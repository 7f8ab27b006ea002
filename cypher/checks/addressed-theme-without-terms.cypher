// Links from elements to themes that show no phrase of the theme, or not one of its triggers.
//
// @returns elementId, themeId, terms
MATCH (element:PlanElement)-[link:ADDRESSES]->(theme:Theme)
WHERE size(coalesce(link.terms, [])) = 0
  OR any(term IN link.terms WHERE NOT term IN theme.triggers)
RETURN element.id AS elementId, theme.id AS themeId, link.terms AS terms
ORDER BY elementId, themeId
