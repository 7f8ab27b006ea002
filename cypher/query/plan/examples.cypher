// What one can ask about: of each current plan an element below a goal, by preference an initiative that is alike to
// an element of another plan, with that one and the theme they share. Plans that have initiatives come first, of the
// first fifty municipalities.
//
// @param size INTEGER
// @returns municipality, goal, planId, goalId, elementId, themeId, sincePlanId, role
// @returns otherPlanId, otherId, otherRole, otherMunicipality
MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan {current: true})
WHERE municipality.code > ''
WITH municipality, plan
ORDER BY municipality.code
LIMIT 50
WITH municipality, plan
ORDER BY plan.initiatives > 0 DESC, municipality.code
LIMIT $size
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id, placeholder: false})-[:PART_OF]->*(goal:Goal)
  OPTIONAL MATCH (element)-[overlap:OVERLAPS {counterpart: true}]-(other:PlanElement {current: true})
  RETURN goal, element, overlap, other
  ORDER BY element:Initiative DESC, overlap IS NULL, other:Policy DESC, overlap.score DESC,
    element.id, other.id, goal.id
  LIMIT 1
}
WITH municipality, plan, goal, element, overlap, other
ORDER BY element:Initiative DESC, other IS NULL, municipality.code
LIMIT $size
RETURN municipality, goal, plan.id AS planId, goal.id AS goalId, element.id AS elementId,
  coalesce(head(overlap.sharedThemes), head(COLLECT {
    MATCH (element)-[link:ADDRESSES]->(theme:Theme)
    RETURN theme.id
    ORDER BY link.weight DESC, theme.order
  })) AS themeId,
  coalesce(head(COLLECT { MATCH (plan)-[:SUCCEEDS]->(since:Plan) RETURN since.id }), plan.predecessor) AS sincePlanId,
  CASE WHEN EXISTS { (:Policy)-[:PART_OF]->+(plan) } THEN 'Policy' ELSE 'Goal' END AS role,
  other.planId AS otherPlanId,
  other.id AS otherId,
  head([label IN labels(other) WHERE NOT label IN ['PlanElement', 'Uncompared', 'Uncounted']]) AS otherRole,
  other.municipalityCode AS otherMunicipality
ORDER BY element:Initiative DESC, other IS NULL, municipality.code
