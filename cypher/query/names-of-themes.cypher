// The names of themes in both languages.
//
// @param themeIds LIST<STRING>
// @returns themeId, labelJa, labelEn
MATCH (theme:Theme)
WHERE theme.id IN $themeIds
RETURN theme.id AS themeId, theme.labelJa AS labelJa, theme.labelEn AS labelEn
ORDER BY themeId
