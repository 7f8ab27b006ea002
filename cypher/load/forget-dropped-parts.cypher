// Removes the elements, texts, indicators, source files and decisions on succession that a plan no longer has.
//
// @param planId STRING
// @param partIds LIST<STRING>
// @returns removedNodes
MATCH (part:PlanElement|Statement|Footnote|Indicator|SourceFile|SuccessionLink)
WHERE (part.id STARTS WITH $planId + ':' OR part.id STARTS WITH $planId + '/' OR part.id STARTS WITH $planId + '~')
  AND NOT part.id IN $partIds
DETACH DELETE part
RETURN count(part) AS removedNodes
