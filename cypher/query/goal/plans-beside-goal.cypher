// One page of the other municipalities' plans, in the order of their codes, each with how many elements of a kind it
// has. Of current editions only, unless all are asked for.
//
// @param goalId STRING
// @param role STRING
// @param municipalities LIST<STRING>
// @param allEditions BOOLEAN
// @param skip INTEGER
// @param size INTEGER
// @returns plan, municipality, ofAll
MATCH (goal:PlanElement {id: $goalId})
WITH goal.municipalityCode AS own
MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan)
WHERE municipality.code > ''
  AND municipality.code <> own
  AND ($municipalities IS NULL OR municipality.code IN $municipalities)
  AND ($allEditions OR plan.current)
WITH plan, municipality
ORDER BY municipality.code, plan.id
SKIP $skip
LIMIT $size
RETURN plan, municipality,
  COUNT {
    MATCH (other:PlanElement&$(coalesce($role, 'PlanElement')) {planId: plan.id, placeholder: false})
    USING INDEX other:PlanElement(planId)
  } AS ofAll
ORDER BY municipality.code, plan.id
