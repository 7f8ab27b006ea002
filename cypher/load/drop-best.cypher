// Ends that overlaps are among the best of elements, but for those that are.
//
// @param rows LIST<MAP>
// @returns writtenLinks
UNWIND $rows AS row
MATCH (element:PlanElement {id: row.elementId})-[overlap:OVERLAPS]-(:PlanElement)
WHERE NOT overlap.id IN row.overlapIds
WITH overlap, startNode(overlap) = element AS isA
WHERE CASE WHEN isA THEN overlap.bestOfA ELSE overlap.bestOfB END
SET overlap.bestOfA = overlap.bestOfA AND NOT isA, overlap.bestOfB = overlap.bestOfB AND isA
RETURN count(overlap) AS writtenLinks
