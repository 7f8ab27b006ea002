// Future visions, goals, policies and initiatives that are no element of a plan.
//
// @returns nodeId, roles
MATCH (node:FutureVision|Goal|Policy|Initiative)
WHERE NOT node:PlanElement
RETURN node.id AS nodeId, labels(node) AS roles
ORDER BY nodeId
