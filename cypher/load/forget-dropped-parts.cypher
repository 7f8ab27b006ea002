// Removes the elements, texts, indicators, source files and decisions on succession that a plan no longer has.
//
// @param planId STRING
// @param partIds LIST<STRING>
// @returns removedNodes
CALL () {
  MATCH (:PlanElement {planId: $planId})-[:STATES|HAS_FOOTNOTE|MEASURED_BY]->*
    (part:PlanElement|Statement|Footnote|Indicator)
  RETURN part
  UNION
  MATCH (:Plan {id: $planId})-[:READ_FROM|DECIDES]->(part:SourceFile|SuccessionLink)
  RETURN part
}
WITH part
WHERE NOT part.id IN $partIds
DETACH DELETE part
RETURN count(part) AS removedNodes
