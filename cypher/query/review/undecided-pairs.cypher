// The pairs of two plans that nobody decided on and no mapping names, as far as it takes to count them. What the graph
// does not keep of the comparison comes as a parameter.
//
// @param fromPlanId STRING
// @param toPlanId STRING
// @param computed LIST<MAP>
// @returns elementId, labels, otherId, otherLabels, score
CALL () {
  MATCH (element:PlanElement {planId: $fromPlanId})-[overlap:OVERLAPS]-(other:PlanElement {planId: $toPlanId})
  USING INDEX element:PlanElement(planId)
  RETURN element, other, overlap.score AS score
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId})
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS]-(other) }
  RETURN element, other, pair.score AS score
}
WITH element, other, score
WHERE NOT EXISTS { (element)-[:CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
RETURN element.id AS elementId, labels(element) AS labels, other.id AS otherId, labels(other) AS otherLabels, score
ORDER BY elementId, otherId
