// The tree of a plan as a graph, from the municipality down to the policies.
//
// @ja 計画の体系を図にする。自治体から施策まで。
// @param planId STRING
// @returns tree
MATCH tree = (:Municipality)-[:ADOPTED]->(:Plan {id: $planId})<-[:PART_OF]-+(element:PlanElement)
WHERE NOT element:Initiative
RETURN tree
ORDER BY element.id
