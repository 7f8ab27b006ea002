// The themes that have words in their names or as triggers, by the lemmas and spellings of the words.
//
// @param keys LIST<STRING>
// @returns theme, named, triggered
MATCH (theme:Theme)
WITH theme, [key IN $keys WHERE key IN theme.nameWords] AS named,
  [key IN $keys WHERE key IN theme.triggerKeys] AS triggered
WHERE size(named) + size(triggered) > 0
RETURN theme, named, triggered
ORDER BY theme.order, theme.id
