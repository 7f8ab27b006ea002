// Links between two elements that say otherwise than the rule whether they make them counterparts: an overlap where the
// decision rule takes it or a review accepts it, and a mapping; none where a review or a mapping rejects the pair, or
// where it was decided that one of both has no counterpart in the other's plan.
//
// @returns aId, bId, type, counterpart
MATCH (a:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP]->(b:PlanElement)
WITH a, b, link, EXISTS { (a)-[:OVERLAPS {reviewState: 'REJECTED'}]-(b) }
  OR EXISTS { (a)-[:CURATED_OVERLAP {not: true}]-(b) }
  OR EXISTS { (a)-[:NO_COUNTERPART]->(:Plan)<-[:PART_OF]-+(b) }
  OR EXISTS { (b)-[:NO_COUNTERPART]->(:Plan)<-[:PART_OF]-+(a) } AS rejected
WITH a, b, link, CASE
    WHEN rejected THEN false
    WHEN link:OVERLAPS THEN link.accepted OR link.reviewState = 'ACCEPTED'
    ELSE true
  END AS counterpart
WHERE link.counterpart IS NULL OR link.counterpart <> counterpart
RETURN a.id AS aId, b.id AS bId, type(link) AS type, link.counterpart AS counterpart
ORDER BY aId, bId, type
