// How many elements of each kind every plan holds, or one.
//
// @ja 計画ごとの、種類別の要素の数。
// @param onlyPlanId STRING
// @returns planId, futureVisions, goals, policies, initiatives, projects, placeholders
MATCH (plan:Plan)
WHERE $onlyPlanId IS NULL OR plan.id = $onlyPlanId
OPTIONAL MATCH (element:PlanElement {planId: plan.id})
WITH plan, collect(element) AS elements
RETURN plan.id AS planId,
  size([element IN elements WHERE element:FutureVision]) AS futureVisions,
  size([element IN elements WHERE element:Goal]) AS goals,
  size([element IN elements WHERE element:Policy]) AS policies,
  size([element IN elements WHERE element:Initiative]) AS initiatives,
  size([element IN elements WHERE element:Project]) AS projects,
  size([element IN elements WHERE element.placeholder]) AS placeholders
ORDER BY planId
