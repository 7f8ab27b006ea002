// Alternatives of a link that have no confidence beside them or that no element has as id.
//
// @returns elementId, alternatives
MATCH (element:PlanElement)-[link:PART_OF]->(:PlanElement)
WHERE size(link.alternatives) <> size(link.alternativeConfidences)
  OR any(alternative IN link.alternatives WHERE NOT EXISTS { (:PlanElement {id: alternative}) })
  OR (link.inferredParent IS NOT NULL AND NOT EXISTS { (:PlanElement {id: link.inferredParent}) })
RETURN element.id AS elementId, link.alternatives AS alternatives
ORDER BY elementId
