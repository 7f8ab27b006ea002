// Overlaps whose score, one of its parts or one of its contributions is missing or not between 0 and 1.
//
// @returns overlapId, score
MATCH (:PlanElement)-[overlap:OVERLAPS]->(:PlanElement)
WITH overlap, [overlap.score, overlap.own, overlap.context, overlap.themes, overlap.share]
  + coalesce(overlap.sharedThemeContributions, []) + coalesce(overlap.sharedTermContributions, [])
  + coalesce(overlap.contextThemeContributions, [])
  + coalesce(overlap.contextTermContributions, []) + overlap.likelihood AS values
WHERE any(value IN values WHERE NOT coalesce(0 <= value <= 1, false))
RETURN overlap.id AS overlapId, overlap.score AS score
ORDER BY overlapId
