// The themes with the ids, as far as they are loaded.
//
// @param themeIds LIST<STRING>
// @returns theme
MATCH (theme:Theme)
WHERE theme.id IN $themeIds
RETURN theme
ORDER BY theme.id
