// Where an element stands in the source: the lines of its code, title, statements, footnotes and indicators, in the
// document's order.
//
// @ja 要素の番号・名称・文・注・指標が、原文のどの行にあるか。原文の順に。
// @param elementId STRING
// @returns element, part, text, file, firstLine, lastLine, lines
MATCH (element:PlanElement {id: $elementId})
CALL (element) {
  WITH element
  WHERE element.codeSourceFile IS NOT NULL
  RETURN 'CODE' AS part, element.codeRaw AS text, element.codeSourceFile AS file,
    element.codeFirstLine AS firstLine, element.codeLastLine AS lastLine
  UNION
  RETURN 'TITLE' AS part, element.title AS text, element.sourceFile AS file,
    element.firstLine AS firstLine, element.lastLine AS lastLine
  UNION
  MATCH (element)-[:STATES]->*()-[:STATES|HAS_FOOTNOTE|MEASURED_BY]->(below:Statement|Footnote|Indicator)
  RETURN toUpper(labels(below)[0]) AS part, coalesce(below.text, below.name) AS text, below.sourceFile AS file,
    below.firstLine AS firstLine, below.lastLine AS lastLine
}
MATCH (:Plan {id: element.planId})-[:READ_FROM]->(source:SourceFile {file: file})
RETURN element, part, text, file, firstLine, lastLine, source.lines[firstLine - 1..lastLine] AS lines
ORDER BY source.order, firstLine, lastLine, part, text
