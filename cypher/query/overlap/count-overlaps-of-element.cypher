// How many overlaps of an element match, how many it has at all, and how many other plans there are; of current
// editions only, of which each municipality has one, unless all are asked for.
//
// @param elementId STRING
// @param role STRING
// @param municipalities LIST<STRING>
// @param minScore FLOAT
// @param accepted BOOLEAN
// @param tier STRING
// @param allEditions BOOLEAN
// @returns matching, stored, otherPlans
MATCH (element:PlanElement {id: $elementId})
RETURN COUNT {
    MATCH (element)-[overlap:OVERLAPS]-(other:$(coalesce($role, 'PlanElement')))
    WHERE ($allEditions OR other.current)
      AND ($municipalities IS NULL OR other.municipalityCode IN $municipalities)
      AND ($minScore IS NULL OR overlap.score >= $minScore)
      AND ($accepted IS NULL OR overlap.accepted = $accepted)
      AND ($tier IS NULL OR overlap.tier = $tier)
  } AS matching,
  COUNT {
    MATCH (element)-[:OVERLAPS]-(other:PlanElement)
    WHERE $allEditions OR other.current
  } AS stored,
  CASE
    WHEN $allEditions THEN COUNT { (:Plan) } - 1
    WHEN element.current THEN COUNT { (:Municipality) } - 1
    ELSE COUNT { (:Municipality) }
  END AS otherPlans
