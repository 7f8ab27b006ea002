// Which elements of some plans are counterparts of some elements: by the decision rule, a review or a curated mapping,
// but not where a review or a mapping rejects the pair. What the graph does not keep of the comparisons comes as a
// parameter.
//
// @param elementIds LIST<STRING>
// @param planIds LIST<STRING>
// @param computed LIST<MAP>
// @returns elementId, otherId
CALL () {
  MATCH (element:PlanElement)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(other:PlanElement)
  WHERE element.id IN $elementIds AND other.planId IN $planIds
  RETURN element, other
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId})
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: other.planId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: element.planId}) }
  RETURN element, other
}
RETURN DISTINCT element.id AS elementId, other.id AS otherId
ORDER BY elementId, otherId
