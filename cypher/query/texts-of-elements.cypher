// What the document says about elements beside their titles: statements, footnotes and indicators. Elements with none
// of these are left out.
//
// @param elementIds LIST<STRING>
// @returns elementId, statements, footnotes, indicators
MATCH (element:PlanElement)-[:STATES|HAS_FOOTNOTE|MEASURED_BY]->()
WHERE element.id IN $elementIds
WITH DISTINCT element
RETURN element.id AS elementId,
  COLLECT {
    MATCH (element)-[:STATES]->(statement:Statement)
    RETURN {
      statement: statement,
      footnotes: COLLECT {
        MATCH (statement)-[:HAS_FOOTNOTE]->(footnote:Footnote)
        RETURN footnote
        ORDER BY footnote.order
      }
    }
    ORDER BY statement.order
  } AS statements,
  COLLECT {
    MATCH (element)-[:HAS_FOOTNOTE]->(footnote:Footnote)
    RETURN footnote
    ORDER BY footnote.order
  } AS footnotes,
  COLLECT {
    MATCH (element)-[:MEASURED_BY]->(indicator:Indicator)
    RETURN indicator
    ORDER BY indicator.order
  } AS indicators
ORDER BY elementId
