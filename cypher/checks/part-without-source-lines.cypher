// Elements, their texts and indicators, and decisions on succession that do not lead back to lines of a source file.
//
// @returns partId
MATCH (part:PlanElement|Statement|Footnote|Indicator|SuccessionLink)
WHERE part.sourceFile IS NULL
  OR part.firstLine IS NULL
  OR part.lastLine IS NULL
  OR part.firstLine < 1
  OR part.lastLine < part.firstLine
RETURN part.id AS partId
ORDER BY partId
