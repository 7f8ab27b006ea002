// Lines of the files that plans were read from, with some lines before and after them.
//
// @param spans LIST<MAP>
// @param around INTEGER
// @returns planId, file, firstLine, lastLine, startLine, lines
UNWIND $spans AS span
WITH span.planId AS planId, span.file AS file, collect(span) AS spans
MATCH (:Plan {id: planId})-[:READ_FROM]->(source:SourceFile {file: file})
WITH planId, file, spans, source.lines AS lines
UNWIND spans AS span
WITH planId, file, span, lines, CASE WHEN span.firstLine > $around THEN span.firstLine - $around ELSE 1 END AS startLine
RETURN planId, file, span.firstLine AS firstLine, span.lastLine AS lastLine, startLine,
  lines[startLine - 1 .. span.lastLine + $around] AS lines
ORDER BY planId, file, firstLine, lastLine
