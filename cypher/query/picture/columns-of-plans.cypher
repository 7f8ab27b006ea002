// What stands in the columns of a picture of plans: of each plan the elements of one kind, and the parts of those that
// are opened; each with how many parts it has.
//
// @param columns LIST<MAP>
// @param openIds LIST<STRING>
// @returns element, wholeId, parts
CALL () {
  UNWIND $columns AS column
  MATCH (element:PlanElement {planId: column.planId})
  USING INDEX element:PlanElement(planId)
  WHERE column.role IN labels(element)
  RETURN element, null AS wholeId
  UNION ALL
  UNWIND $openIds AS openId
  MATCH (:PlanElement {id: openId})<-[:PART_OF]-(element:PlanElement)
  RETURN element, openId AS wholeId
}
RETURN element, wholeId, COUNT { (element)<-[:PART_OF]-(:PlanElement) } AS parts
ORDER BY element.order, element.id, wholeId
