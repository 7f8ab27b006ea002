// Which of a municipality's plans is current: of those adopted the newest, else the newest.

MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan)
WITH municipality, plan
ORDER BY plan.status = 'ADOPTED' DESC, plan.firstYear DESC, coalesce(toIntegerOrNull(plan.edition), -1) DESC,
  plan.edition DESC
WITH municipality, collect(plan) AS plans
FOREACH (plan IN plans | SET plan.current = (plan = plans[0]));
