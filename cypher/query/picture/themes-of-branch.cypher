// The themes that an element, or those below it, address, the heaviest first.
//
// @param elementId STRING
// @returns theme, weight
MATCH (:PlanElement {id: $elementId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT element
MATCH (element)-[link:ADDRESSES]->(theme:Theme)
RETURN theme, sum(link.weight) AS weight
ORDER BY weight DESC, theme.order
