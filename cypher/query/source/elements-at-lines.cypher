// The first twenty elements of a plan whose title, code, statements, footnotes or indicators stand on lines of a file,
// and those whose titles stand next before and after these lines.
//
// @param planId STRING
// @param file STRING
// @param firstLine INTEGER
// @param lastLine INTEGER
// @returns hereIds, beforeId, afterId
MATCH (element:PlanElement {planId: $planId})
WITH element, EXISTS {
    MATCH (element)-[:STATES|HAS_FOOTNOTE|MEASURED_BY]->*(part)
    WHERE (part.sourceFile = $file AND part.firstLine <= $lastLine AND part.lastLine >= $firstLine)
      OR (part.codeSourceFile = $file AND part.codeFirstLine <= $lastLine AND part.codeLastLine >= $firstLine)
  } AS here, element.sourceFile = $file AS inFile
ORDER BY element.firstLine, element.id
WITH collect(CASE WHEN here THEN element.id END)[..20] AS hereIds,
  collect(CASE WHEN inFile AND NOT here AND element.lastLine < $firstLine THEN element.id END) AS before,
  collect(CASE WHEN inFile AND NOT here AND element.firstLine > $lastLine THEN element.id END) AS after
RETURN hereIds, last(before) AS beforeId, head(after) AS afterId
