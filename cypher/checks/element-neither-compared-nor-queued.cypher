// Elements of current plans that have not been compared and do not wait for it, and elements of others that say they
// have best overlaps. Those of plans that wait to be analysed are left out.
//
// @returns elementId, current
MATCH (element:PlanElement)
WHERE NOT element:Uncompared
  AND element.current <> (element.leastBest IS NOT NULL)
  AND EXISTS { (:PlanAnalysis {planId: element.planId}) }
RETURN element.id AS elementId, element.current AS current
ORDER BY elementId
