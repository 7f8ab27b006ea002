// Removes the themes that the vocabulary no longer has.
//
// @param themeIds LIST<STRING>
// @returns removedNodes
MATCH (theme:Theme)
WHERE NOT theme.id IN $themeIds
DETACH DELETE theme
RETURN count(theme) AS removedNodes
