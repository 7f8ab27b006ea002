// What an element is called where only one property is shown, as in Neo4j Browser: its code and title, or what it is
// where the document has no title yet. Every load writes it in the same way.

MATCH (element:PlanElement)
SET element.caption = CASE
  WHEN element.title <> '' THEN trim(coalesce(element.code + ' ', '') + element.title)
  ELSE trim(element.levelName + ' ' + coalesce(element.code, ''))
END;
