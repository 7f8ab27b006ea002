// The themes that elements address, as words for full-text search, of plans loaded before loads wrote them.

MATCH (element:PlanElement)
WHERE element.themeTerms IS NULL
WITH element, COLLECT {
  MATCH (element)-[about:ADDRESSES]->(theme:Theme)
  RETURN theme.id
  ORDER BY about.weight DESC, theme.id
} AS themes
SET element.themeTerms = trim(reduce(terms = '', theme IN themes | terms + ' ' + theme));
