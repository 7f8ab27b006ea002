// Which elements correspond, of those at or below one element and those at or below an element of another plan: by the
// decision rule, a review or a curated mapping, but not where a review rejects the pair.
//
// @param rowId STRING
// @param columnId STRING
// @returns element, other, overlap, curated
MATCH (:PlanElement {id: $rowId})<-[:PART_OF]-*(element:PlanElement)
MATCH (element)-[:OVERLAPS|CURATED_OVERLAP]-(other:PlanElement)
WHERE EXISTS { (other)-[:PART_OF]->*(:PlanElement {id: $columnId}) }
WITH DISTINCT element, other
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
OPTIONAL MATCH (element)-[curated:CURATED_OVERLAP]-(other)
WITH element, other, overlap, curated
WHERE coalesce(overlap.reviewState, 'UNREVIEWED') <> 'REJECTED'
  AND (overlap.accepted OR overlap.reviewState = 'ACCEPTED' OR curated IS NOT NULL)
RETURN element, other, overlap, curated
ORDER BY coalesce(overlap.score, -1.0) DESC, element.id, other.id
