// Ends that overlaps of elements that go are among the best of anybody.
//
// @param elementIds LIST<STRING>
// @returns writtenLinks, overlapIds
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(:PlanElement)
WHERE element.id IN $elementIds AND (overlap.bestOfA OR overlap.bestOfB)
SET overlap.bestOfA = false, overlap.bestOfB = false
RETURN count(DISTINCT overlap) AS writtenLinks, collect(DISTINCT overlap.id) AS overlapIds
