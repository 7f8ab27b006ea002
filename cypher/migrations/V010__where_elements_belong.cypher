// Of each element its plan, its municipality and whether its plan is current, and of lost decisions their plans, which
// ids alone told before. And of each link between two elements whether it makes them counterparts, which every query
// found out for itself. Whatever writes to the graph keeps all of these.

MATCH (element:PlanElement)
MATCH (plan:Plan {id: split(element.id, ':')[0]})<-[:ADOPTED]-(municipality:Municipality)
SET element.planId = plan.id, element.municipalityCode = municipality.code, element.current = plan.current;

MATCH (decision:LostDecision)
SET decision.planA = split(decision.elementA, ':')[0], decision.planB = split(decision.elementB, ':')[0];

MATCH (a:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP]->(b:PlanElement)
WITH link,
  EXISTS { (a)-[pair:OVERLAPS|CURATED_OVERLAP]-(b) WHERE pair.reviewState = 'REJECTED' OR pair.not }
    OR EXISTS { (a)-[:NO_COUNTERPART]->(:Plan {id: b.planId}) }
    OR EXISTS { (b)-[:NO_COUNTERPART]->(:Plan {id: a.planId}) } AS rejected
SET link.counterpart = NOT rejected AND (link:CURATED_OVERLAP OR link.accepted OR link.reviewState = 'ACCEPTED');
