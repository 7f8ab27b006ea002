// Themes that lack a name in either language, their triggers or their place in the vocabulary.
//
// @returns themeId
MATCH (theme:Theme)
WHERE trim(coalesce(theme.labelJa, '')) = ''
  OR trim(coalesce(theme.labelEn, '')) = ''
  OR theme.triggers IS NULL
  OR size(theme.nameKeys) <> 2
  OR size(theme.triggerKeys) <> size(theme.triggers)
  OR theme.order IS NULL
RETURN theme.id AS themeId
ORDER BY themeId
