// Overlaps without a predicate of SKOS or a decision rule's answer, and those that are lost but not decided on.
//
// @returns overlapId, predicate, reviewState, found
MATCH (:PlanElement)-[overlap:OVERLAPS]->(:PlanElement)
WITH overlap, ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] AS predicates
WHERE NOT coalesce(overlap.predicate IN predicates, false)
  OR NOT coalesce(overlap.reviewState IN ['UNREVIEWED', 'ACCEPTED', 'REJECTED', 'UNSURE'], false)
  OR overlap.accepted IS NULL
  OR NOT coalesce(overlap.found OR overlap.reviewState <> 'UNREVIEWED', false)
RETURN overlap.id AS overlapId, overlap.predicate AS predicate, overlap.reviewState AS reviewState,
  overlap.found AS found
ORDER BY overlapId
