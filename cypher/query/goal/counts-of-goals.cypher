// What stands below goals and in their texts, and how many elements of other municipalities' current editions overlap
// each or an element below it, by the decision rule, a review or a curated mapping, but not where a review or a
// mapping rejects the pair.
//
// @param goalIds LIST<STRING>
// @returns goalId, policies, initiatives, measures, counterparts
MATCH (goal:PlanElement)
WHERE goal.id IN $goalIds
RETURN goal.id AS goalId,
  COUNT {
    MATCH (goal)<-[:PART_OF]-+(policy:Policy)
    RETURN DISTINCT policy
  } AS policies,
  COUNT {
    MATCH (goal)<-[:PART_OF]-+(initiative:Initiative)
    RETURN DISTINCT initiative
  } AS initiatives,
  COUNT { (goal)-[:STATES]->(:Statement {kind: 'MEASURE'}) } AS measures,
  COUNT {
    MATCH (goal)<-[:PART_OF]-*(element:PlanElement)
      -[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(other:Goal|Policy|Initiative {current: true})
    WHERE element.municipalityCode <> other.municipalityCode
    RETURN DISTINCT other
  } AS counterparts
ORDER BY goalId
