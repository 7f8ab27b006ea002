// Future visions, goals, policies, initiatives and projects that are no element of a plan.
//
// @returns nodeId, roles
MATCH (node:FutureVision|Goal|Policy|Initiative|Project)
WHERE NOT node:PlanElement
RETURN node.id AS nodeId, labels(node) AS roles
ORDER BY nodeId
