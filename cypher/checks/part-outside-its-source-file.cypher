// Elements, texts and indicators whose lines are not in a file that their plan was read from.
//
// @returns partId, sourceFile, lastLine
MATCH (part:PlanElement|Statement|Footnote|Indicator)
WHERE NOT EXISTS {
  MATCH (file:SourceFile {id: split(part.id, ':')[0] + '/' + part.sourceFile})
  WHERE part.lastLine <= size(file.lines)
}
RETURN part.id AS partId, part.sourceFile AS sourceFile, part.lastLine AS lastLine
ORDER BY partId
