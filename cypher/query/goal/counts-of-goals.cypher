// What stands below goals and in their texts, and how many elements of other municipalities' current editions overlap
// each or an element below it, by the decision rule, a review or a curated mapping, but not where a review or a
// mapping rejects the pair.
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
      AND NOT EXISTS {
        (element)-[no:OVERLAPS|CURATED_OVERLAP]-(other) WHERE no.reviewState = 'REJECTED' OR no.not
      }
      AND NOT EXISTS { (element)-[:NO_COUNTERPART]->(:Plan {id: split(other.id, ':')[0]}) }
      AND NOT EXISTS { (other)-[:NO_COUNTERPART]->(:Plan {id: split(element.id, ':')[0]}) }
      AND EXISTS { (other)-[:PART_OF]->+(:Plan {current: true}) }
    RETURN DISTINCT other
  } AS counterparts
ORDER BY goalId
