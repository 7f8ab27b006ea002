// What a plan calls its levels, from the top down, for every kind of element that it has: cities use the same words for
// different levels. Whatever loads a plan keeps these.

MATCH (plan:Plan)
UNWIND [
  {label: 'FutureVision', names: 'futureVisionNames'}, {label: 'Goal', names: 'goalNames'},
  {label: 'Policy', names: 'policyNames'}, {label: 'Initiative', names: 'initiativeNames'},
  {label: 'Project', names: 'projectNames'}
] AS kind
CALL (plan, kind) {
  MATCH (element:PlanElement&$(kind.label) {planId: plan.id})
  WITH element.levelName AS name, min(element.order) AS first
  ORDER BY first, name
  WITH collect(name) AS names
  RETURN CASE WHEN names <> [] THEN names END AS names
}
SET plan[kind.names] = names;
