// Elements, texts and indicators whose lines are not in a file that their plan was read from.
//
// @returns partId, sourceFile, lastLine
MATCH (element:PlanElement)-[:STATES|HAS_FOOTNOTE|MEASURED_BY]->*(part:PlanElement|Statement|Footnote|Indicator)
WHERE NOT EXISTS {
  MATCH (:Plan {id: element.planId})-[:READ_FROM]->(file:SourceFile {file: part.sourceFile})
  WHERE part.lastLine <= size(file.lines)
}
RETURN part.id AS partId, part.sourceFile AS sourceFile, part.lastLine AS lastLine
ORDER BY partId
