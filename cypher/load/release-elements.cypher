// Ends that overlaps of elements that go are among the best of anybody.
//
// @param elementIds LIST<STRING>
// @returns writtenLinks
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(:PlanElement)
WHERE element.id IN $elementIds AND (overlap.bestOfA OR overlap.bestOfB)
SET overlap.bestOfA = false, overlap.bestOfB = false
RETURN count(overlap) AS writtenLinks
