// Removes the elements, texts, indicators, source files and decisions on succession that a plan no longer has, and
// tells the elements of other plans that lose a counterpart by it.
//
// @param planId STRING
// @param partIds LIST<STRING>
// @returns removedNodes, elementIds
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
WITH part, COLLECT {
    MATCH (part)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement)
    RETURN other.id
  } AS otherIds
DETACH DELETE part
WITH count(part) AS removedNodes, collect(otherIds) AS otherIds
RETURN removedNodes, reduce(ids = [], some IN otherIds | ids + some) AS elementIds
