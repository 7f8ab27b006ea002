// Links between two elements that say otherwise than the rule whether they make them counterparts. What a person
// decided on the pair holds; else an overlap that the decision rule takes, and a mapping, but none where a mapping
// rejects the pair, or where it was decided that one of both has no counterpart in the other's plan. The same of which
// overlaps are related.
//
// @returns aId, bId, type, counterpart, related
MATCH (a:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]->(b:PlanElement)
WITH a, b, link, EXISTS { (a)-[:DECIDED_OVERLAP {state: 'ACCEPTED'}]-(b) } AS accepted,
  EXISTS { (a)-[:DECIDED_OVERLAP {state: 'REJECTED'}]-(b) } AS rejected,
  EXISTS { (a)-[:CURATED_OVERLAP {not: true}]-(b) }
    OR EXISTS { (a)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan)<-[:PART_OF]-+(b) }
    OR EXISTS { (b)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan)<-[:PART_OF]-+(a) } AS contradicted
WITH a, b, link, CASE
    WHEN rejected OR contradicted AND NOT accepted THEN false
    WHEN link:CURATED_OVERLAP THEN NOT link.not
    WHEN link:OVERLAPS THEN link.accepted OR accepted
    ELSE accepted
  END AS counterpart, CASE
    WHEN link:OVERLAPS THEN link.tier = 'RELATED' AND NOT rejected AND (accepted OR NOT contradicted)
  END AS related
WHERE coalesce(link.counterpart <> counterpart, true) OR coalesce(link.related <> related, related IS NOT NULL)
RETURN a.id AS aId, b.id AS bId, type(link) AS type, link.counterpart AS counterpart, link.related AS related
ORDER BY aId, bId, type
