// The elements of a plan as they were loaded, siblings in the plan's order, each with all that belongs to it.
//
// @param planId STRING
// @returns element, links, statements, footnotes, indicators
MATCH (element:PlanElement {planId: $planId})-[own:PART_OF {order: 1}]->()
RETURN element,
  COLLECT {
    MATCH (element)-[link:PART_OF]->(parent)
    RETURN {link: link, parentId: CASE WHEN parent:PlanElement THEN parent.id END}
    ORDER BY link.order
  } AS links,
  COLLECT {
    MATCH (element)-[:STATES]->(statement:Statement)
    RETURN {
      statement: statement,
      footnotes: COLLECT { MATCH (statement)-[:HAS_FOOTNOTE]->(note:Footnote) RETURN note ORDER BY note.order }
    }
    ORDER BY statement.order
  } AS statements,
  COLLECT { MATCH (element)-[:HAS_FOOTNOTE]->(note:Footnote) RETURN note ORDER BY note.order } AS footnotes,
  COLLECT {
    MATCH (element)-[:MEASURED_BY]->(indicator:Indicator)
    RETURN indicator
    ORDER BY indicator.order
  } AS indicators
ORDER BY own.position, element.id
