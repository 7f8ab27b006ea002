// Marks which of a municipality's plans is current: of those adopted the newest, else the newest; and the elements of
// each, which are compared with others as long as they are current. A plan that is marked for the first time is new,
// so it does not count as written. Tells the elements of others that have a counterpart in a plan that is marked
// otherwise.
//
// @param municipality STRING
// @returns writtenNodes, elementIds
MATCH (:Municipality {code: $municipality})-[:ADOPTED]->(plan:Plan)
WITH plan
ORDER BY plan.status = 'ADOPTED' DESC, plan.firstYear DESC, coalesce(toIntegerOrNull(plan.edition), -1) DESC,
  plan.edition DESC
WITH collect(plan) AS plans
UNWIND plans AS plan
WITH plan, plan = plans[0] AS current, plan.current IS NULL AS new
WHERE new OR plan.current <> current
SET plan.current = current, plan.newcomer = CASE WHEN current THEN true END
WITH plan, new
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id})
  SET element.current = plan.current, element:Uncompared
  WITH element
  OPTIONAL MATCH (element)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement)
  FOREACH (best IN CASE
      WHEN CASE WHEN startNode(link) = other THEN link.bestOfA ELSE link.bestOfB END THEN [other]
      ELSE []
    END | SET best:Uncompared)
  RETURN collect(DISTINCT other.id) AS otherIds
}
WITH count(CASE WHEN NOT new THEN plan END) AS writtenNodes, collect(otherIds) AS otherIds
RETURN writtenNodes, reduce(ids = [], some IN otherIds | ids + some) AS elementIds
