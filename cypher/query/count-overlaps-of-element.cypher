// How many overlaps of an element match, how many it has at all, and how many other plans there are.
//
// @param elementId STRING
// @param role STRING
// @param municipality STRING
// @param minScore FLOAT
// @param accepted BOOLEAN
// @returns matching, stored, otherPlans
MATCH (element:PlanElement {id: $elementId})
RETURN COUNT {
    MATCH (element)-[overlap:OVERLAPS]-(other:PlanElement)
    WHERE ($role IS NULL OR $role IN labels(other))
      AND ($municipality IS NULL
        OR EXISTS { (other)-[:PART_OF]->+(:Plan)<-[:ADOPTED]-(:Municipality {code: $municipality}) })
      AND ($minScore IS NULL OR overlap.score >= $minScore)
      AND ($accepted IS NULL OR overlap.accepted = $accepted)
  } AS matching,
  COUNT { (element)-[:OVERLAPS]-(:PlanElement) } AS stored,
  COUNT {
    MATCH (plan:Plan)
    WHERE NOT element.id STARTS WITH plan.id + ':'
  } AS otherPlans
ORDER BY matching
