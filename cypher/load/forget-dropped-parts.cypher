// Removes the elements, statements and footnotes that a plan no longer has.
//
// @param planId STRING
// @param partIds LIST<STRING>
// @returns removedNodes
MATCH (part:PlanElement|Statement|Footnote)
WHERE part.id STARTS WITH $planId + ':' AND NOT part.id IN $partIds
DETACH DELETE part
RETURN count(part) AS removedNodes
