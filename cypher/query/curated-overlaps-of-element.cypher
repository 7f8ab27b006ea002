// The curated mappings of an element to elements of other plans with which no overlap was computed.
//
// @param elementId STRING
// @param role STRING
// @param municipality STRING
// @returns element, other, curated
MATCH (element:PlanElement {id: $elementId})-[curated:CURATED_OVERLAP]-(other:PlanElement)
WHERE NOT EXISTS { (element)-[:OVERLAPS]-(other) }
  AND ($role IS NULL OR $role IN labels(other))
  AND ($municipality IS NULL
    OR EXISTS { (other)-[:PART_OF]->+(:Plan)<-[:ADOPTED]-(:Municipality {code: $municipality}) })
RETURN element, other, curated
ORDER BY other.id
