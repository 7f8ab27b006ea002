// Marks which of a municipality's plans is current: of those adopted the newest, else the newest; and the elements of
// each, which are compared with others as long as they are current. A plan that is marked for the first time is new,
// so it does not count as written.
//
// @param municipality STRING
// @returns writtenNodes
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
  MATCH (element)-[overlap:OVERLAPS]-(other:PlanElement)
  WHERE CASE WHEN startNode(overlap) = other THEN overlap.bestOfA ELSE overlap.bestOfB END
  SET other:Uncompared
}
RETURN count(CASE WHEN NOT new THEN plan END) AS writtenNodes
