// Overlaps that do not say by what they were computed.
//
// @returns overlapId
MATCH (:PlanElement)-[overlap:OVERLAPS]->(:PlanElement)
WHERE trim(coalesce(overlap.method, '')) = '' OR trim(coalesce(overlap.methodVersion, '')) = ''
RETURN overlap.id AS overlapId
ORDER BY overlapId
