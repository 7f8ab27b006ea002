// Themes that have neither triggers nor narrower themes, or several broader themes.
//
// @returns themeId
MATCH (theme:Theme)
WHERE (size(theme.triggers) = 0 AND NOT EXISTS { (:Theme)-[:BROADER]->(theme) })
  OR COUNT { (theme)-[:BROADER]->(:Theme) } > 1
RETURN theme.id AS themeId
ORDER BY themeId
