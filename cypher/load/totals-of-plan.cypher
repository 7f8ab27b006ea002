// How many nodes of each label can be reached from a plan.
//
// @param planId STRING
// @returns label, total
MATCH (:Plan {id: $planId})<-[:PART_OF]-+(element:PlanElement)
WITH DISTINCT element
OPTIONAL MATCH (element)-[:STATES]->(statement:Statement)
WITH collect(DISTINCT element) AS elements, collect(statement) AS statements
OPTIONAL MATCH (owner)-[:HAS_FOOTNOTE]->(footnote:Footnote)
WHERE owner IN elements OR owner IN statements
WITH elements, statements, collect(footnote) AS footnotes
UNWIND elements + statements + footnotes AS part
UNWIND labels(part) AS label
RETURN label, count(part) AS total
ORDER BY label
