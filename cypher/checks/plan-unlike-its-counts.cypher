// Plans whose numbers of elements of each kind are not those of their elements.
//
// @returns planId
MATCH (plan:Plan)
OPTIONAL MATCH (element:PlanElement {planId: plan.id})
WITH plan, collect(element) AS elements
WHERE coalesce(plan.futureVisions <> size([one IN elements WHERE one:FutureVision])
  OR plan.goals <> size([one IN elements WHERE one:Goal])
  OR plan.policies <> size([one IN elements WHERE one:Policy])
  OR plan.initiatives <> size([one IN elements WHERE one:Initiative])
  OR plan.projects <> size([one IN elements WHERE one:Project])
  OR plan.placeholders <> size([one IN elements WHERE one.placeholder]), true)
RETURN plan.id AS planId
ORDER BY planId
