// How many overlaps of an element match, how many it has at all, and how many other plans there are; of current
// editions only, unless all are asked for.
//
// @param elementId STRING
// @param role STRING
// @param municipality STRING
// @param minScore FLOAT
// @param accepted BOOLEAN
// @param allEditions BOOLEAN
// @returns matching, stored, otherPlans
MATCH (element:PlanElement {id: $elementId})
RETURN COUNT {
    MATCH (element)-[overlap:OVERLAPS]-(other:$(coalesce($role, 'PlanElement')))
    WHERE ($allEditions OR other.current)
      AND ($municipality IS NULL OR other.municipalityCode = $municipality)
      AND ($minScore IS NULL OR overlap.score >= $minScore)
      AND ($accepted IS NULL OR overlap.accepted = $accepted)
  } AS matching,
  COUNT {
    MATCH (element)-[:OVERLAPS]-(other:PlanElement)
    WHERE $allEditions OR other.current
  } AS stored,
  COUNT {
    MATCH (plan:Plan)
    WHERE plan.id <> element.planId AND ($allEditions OR plan.current)
  } AS otherPlans
