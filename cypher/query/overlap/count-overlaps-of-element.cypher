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
    MATCH (element)-[overlap:OVERLAPS]-(other:PlanElement)
    WHERE ($role IS NULL OR $role IN labels(other))
      AND EXISTS {
        MATCH (other)-[:PART_OF]->+(plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
        WHERE ($allEditions OR plan.current) AND ($municipality IS NULL OR municipality.code = $municipality)
      }
      AND ($minScore IS NULL OR overlap.score >= $minScore)
      AND ($accepted IS NULL OR overlap.accepted = $accepted)
  } AS matching,
  COUNT {
    MATCH (element)-[:OVERLAPS]-(other:PlanElement)
    WHERE $allEditions OR EXISTS { (other)-[:PART_OF]->+(:Plan {current: true}) }
  } AS stored,
  COUNT {
    MATCH (plan:Plan)
    WHERE NOT element.id STARTS WITH plan.id + ':' AND ($allEditions OR plan.current)
  } AS otherPlans
ORDER BY matching
