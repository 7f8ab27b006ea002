// The goals of a municipality's plans, each with the topmost element that it hangs from, if any, in the document's
// order; those that hang from a plan itself come last.
//
// @param municipality STRING
// @returns plan, municipality, goal, top
MATCH (municipality:Municipality {code: $municipality})-[:ADOPTED]->(plan:Plan)
CALL (plan) {
  MATCH (goal:PlanElement&Goal {planId: plan.id})
  USING INDEX goal:PlanElement(planId)
  RETURN goal
}
MATCH (goal)-[:PART_OF]->*(root:PlanElement)-[hanging:PART_OF]->(plan)
WHERE NOT root:Project
WITH DISTINCT municipality, plan, goal, root, hanging
RETURN plan, municipality, goal, CASE WHEN NOT root:Goal THEN root END AS top
ORDER BY plan.id, root:Goal, hanging.treeOrder, root.order, root.id, goal.order, goal.id
