// An element, all above it and all below it, from the top down; depth counts the levels from the element.
//
// @param elementId STRING
// @returns element, depth
MATCH (centre:PlanElement {id: $elementId})
CALL (centre) {
  MATCH way = (centre)-[:PART_OF]->*(element:PlanElement)
  RETURN element, -min(length(way)) AS depth
  UNION
  MATCH way = (element:PlanElement)-[:PART_OF]->+(centre)
  RETURN element, min(length(way)) AS depth
}
RETURN element, depth
ORDER BY depth, element.order, element.id
