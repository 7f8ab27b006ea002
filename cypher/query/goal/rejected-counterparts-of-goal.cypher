// The elements of other municipalities' current editions that a review or a mapping does not let stand as counterparts
// of a goal or of an element below it, the most alike first: what was computed and rejected, and what was only
// rejected.
//
// @ja 目標、またはその下の要素と似ているが、人の確認や対応づけが退けた組。
// @param goalId STRING
// @returns element, other, overlap, decided
MATCH (goal:PlanElement {id: $goalId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT element
MATCH (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:Goal|Policy|Initiative)
WHERE element.municipalityCode <> other.municipalityCode
  AND other.current
WITH DISTINCT element, other
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
WITH element, other, overlap, [(element)-[link:CURATED_OVERLAP|DECIDED_OVERLAP]-(other) | link] AS decided
WHERE NOT overlap.counterpart AND overlap.accepted
  OR any(link IN decided WHERE link.state = 'REJECTED')
  OR any(link IN decided WHERE coalesce(link.not, false)) AND NOT any(link IN decided WHERE link.counterpart)
RETURN element, other, overlap, decided
ORDER BY coalesce(overlap.score, -1.0) DESC, other.id, element.id
