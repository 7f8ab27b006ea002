// What stands below goals and in their texts, and how many elements of other municipalities' current editions overlap
// each or an element below it, by the decision rule, a review or a curated mapping.
//
// @param goalIds LIST<STRING>
// @returns goalId, policies, initiatives, measures, counterparts
MATCH (goal:Goal)
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
    MATCH (goal)<-[:PART_OF]-*(element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP]-(other:Goal|Policy|Initiative)
    WHERE (link:CURATED_OVERLAP OR link.accepted OR link.reviewState = 'ACCEPTED')
      AND split(element.id, '-')[0] <> split(other.id, '-')[0]
      AND NOT EXISTS { (element)-[:OVERLAPS {reviewState: 'REJECTED'}]-(other) }
      AND EXISTS { (other)-[:PART_OF]->+(:Plan {current: true}) }
    RETURN DISTINCT other
  } AS counterparts
ORDER BY goalId
