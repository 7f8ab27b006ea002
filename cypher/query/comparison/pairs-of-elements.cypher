// Which elements correspond, of those at or below one element and those at or below an element of another plan: by the
// decision rule, a review or a curated mapping, but not where a review or a mapping rejects the pair; where tiers name
// them, those that are related, too, after the others. What the graph does not keep comes as a parameter.
//
// @param rowId STRING
// @param columnId STRING
// @param tiers LIST<STRING>
// @param computed LIST<MAP>
// @returns element, other, overlap, decided
CALL () {
  MATCH (:PlanElement {id: $rowId})<-[:PART_OF]-*(element:PlanElement)
  MATCH (element)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement)
  WHERE (link.counterpart OR link.related AND 'RELATED' IN $tiers)
    AND EXISTS { (other)-[:PART_OF]->*(:PlanElement {id: $columnId}) }
  WITH element, other, max(link.counterpart) AS direct
  OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
  RETURN element, other, overlap, [(element)-[link:CURATED_OVERLAP|DECIDED_OVERLAP]-(other) | link] AS decided,
    direct, overlap.score AS score
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId})
  WITH pair, element
  MATCH (other:PlanElement {id: pair.otherId})
  WHERE pair.tier IN $tiers
    AND EXISTS { (element)-[:PART_OF]->*(:PlanElement {id: $rowId}) }
    AND EXISTS { (other)-[:PART_OF]->*(:PlanElement {id: $columnId}) }
    AND NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: other.planId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: element.planId}) }
  RETURN element, other, null AS overlap, [] AS decided, pair.tier = 'DIRECT' AS direct, pair.score AS score
}
RETURN element, other, overlap, decided
ORDER BY direct DESC, coalesce(score, -1.0) DESC, element.id, other.id
