// Elements that are not exactly one of future vision, goal, policy, initiative and project.
//
// @returns elementId, roles
MATCH (element:PlanElement)
WITH element, [label IN labels(element) WHERE NOT label IN ['PlanElement', 'Uncompared', 'Uncounted']] AS roles
WHERE size(roles) <> 1
RETURN element.id AS elementId, roles
ORDER BY elementId
