// The elements of other plans that an element, or one below it, overlaps: by the decision rule, a review or a curated
// mapping, but not where a review or a mapping rejects the pair. Each with its way down from its goals; the strongest
// first, what was accepted or curated before all that is only computed. Of current editions only, unless all are asked
// for.
//
// @param elementId STRING
// @param minScore FLOAT
// @param allEditions BOOLEAN
// @returns way, strength
MATCH (:PlanElement {id: $elementId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT element
MATCH (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(other:PlanElement)
WHERE $allEditions OR other.current
WITH DISTINCT element, other
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
WITH element, other, overlap, [(element)-[link:CURATED_OVERLAP|DECIDED_OVERLAP]-(other) | link] AS decided
WHERE any(link IN decided WHERE link.counterpart) OR overlap.score >= coalesce($minScore, 0.0)
WITH other,
  max(CASE WHEN any(link IN decided WHERE link.counterpart) THEN 1.0 ELSE overlap.score END) AS strength
CALL (other) {
  MATCH steps = (other)-[:PART_OF]->*(step:PlanElement)
  WHERE step = other OR NOT step:FutureVision
  WITH step, max(length(steps)) AS height
  ORDER BY height DESC, step.id
  RETURN collect(step) AS way
}
RETURN way, strength
ORDER BY strength DESC, other.id
