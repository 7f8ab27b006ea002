// Themes that are, by some way, broader than themselves.
//
// @returns themeId
MATCH (theme:Theme)
WHERE EXISTS { (theme)-[:BROADER]->+(theme) }
RETURN theme.id AS themeId
ORDER BY themeId
