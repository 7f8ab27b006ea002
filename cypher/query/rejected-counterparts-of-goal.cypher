// The elements of other municipalities' current editions that a review does not let stand as counterparts of a goal or
// of an element below it, the most alike first.
//
// @param goalId STRING
// @returns element, other, overlap, curated
MATCH (goal:Goal {id: $goalId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT element
MATCH (element)-[overlap:OVERLAPS {reviewState: 'REJECTED'}]-(other:Goal|Policy|Initiative)
WHERE split(element.id, '-')[0] <> split(other.id, '-')[0]
  AND EXISTS { (other)-[:PART_OF]->+(:Plan {current: true}) }
OPTIONAL MATCH (element)-[curated:CURATED_OVERLAP]-(other)
RETURN element, other, overlap, curated
ORDER BY overlap.score DESC, other.id, element.id
