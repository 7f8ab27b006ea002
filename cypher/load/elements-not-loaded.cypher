// Which of the given elements the graph does not have.
//
// @param elementIds LIST<STRING>
// @returns elementId
UNWIND $elementIds AS elementId
WITH elementId
WHERE NOT EXISTS { (:PlanElement {id: elementId}) }
RETURN elementId
ORDER BY elementId
