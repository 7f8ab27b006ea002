// Which elements correspond, of those at or below one element and those at or below an element of another plan: by the
// decision rule, a review or a curated mapping, but not where a review or a mapping rejects the pair.
//
// @param rowId STRING
// @param columnId STRING
// @returns element, other, overlap, curated
MATCH (:PlanElement {id: $rowId})<-[:PART_OF]-*(element:PlanElement)
MATCH (element)-[:OVERLAPS|CURATED_OVERLAP {counterpart: true}]-(other:PlanElement)
WHERE EXISTS { (other)-[:PART_OF]->*(:PlanElement {id: $columnId}) }
WITH DISTINCT element, other
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
WITH element, other, overlap, [(element)-[link:CURATED_OVERLAP]-(other) | link] AS curated
RETURN element, other, overlap, curated
ORDER BY coalesce(overlap.score, -1.0) DESC, element.id, other.id
