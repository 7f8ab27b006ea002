// The goal to ask about first: one that initiatives are stated for, where there is one, and of a current edition. The
// first fifty plans are looked at.
//
// @returns goalId
MATCH (plan:Plan)
WHERE plan.id > '' AND plan.goals > 0
WITH plan
ORDER BY plan.id
LIMIT 50
WITH plan
ORDER BY plan.initiatives > 0 DESC, plan.current DESC, plan.id
LIMIT 5
MATCH (goal:PlanElement&Goal {planId: plan.id})
USING INDEX goal:PlanElement(planId)
RETURN goal.id AS goalId
ORDER BY EXISTS { (goal)<-[:PART_OF]-+(:Initiative) } DESC, goal.current DESC, goal.planId, goal.order, goalId
LIMIT 1
