// How many nodes of each label belong to a plan.
//
// @param planId STRING
// @returns label, total
MATCH (plan:Plan {id: $planId})
WITH plan,
  COLLECT { MATCH (plan)<-[:PART_OF]-+(element:PlanElement) RETURN DISTINCT element } AS elements,
  COLLECT { MATCH (plan)-[:READ_FROM|DECIDES]->(part:SourceFile|SuccessionLink) RETURN part } AS own
WITH elements, own,
  COLLECT {
    UNWIND elements AS element
    MATCH (element)-[:STATES|MEASURED_BY]->(part:Statement|Indicator)
    RETURN part
  } AS parts
WITH elements + parts + own AS all,
  COLLECT {
    UNWIND elements + parts AS owner
    MATCH (owner)-[:HAS_FOOTNOTE]->(footnote:Footnote)
    RETURN footnote
  } AS footnotes
UNWIND all + footnotes AS part
UNWIND [label IN labels(part) WHERE NOT label IN ['Uncompared', 'Uncounted']] AS label
RETURN label, count(part) AS total
ORDER BY label
