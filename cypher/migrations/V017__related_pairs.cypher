// Whether an overlap makes its pair related, by the rule that says which make counterparts.

MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
SET overlap.related = overlap.tier = 'RELATED'
  AND (overlap.reviewState = 'ACCEPTED' OR overlap.reviewState <> 'REJECTED'
    AND NOT EXISTS { (a)-[:CURATED_OVERLAP {not: true}]-(b) }
    AND NOT EXISTS { (a)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: b.planId}) }
    AND NOT EXISTS { (b)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: a.planId}) });
