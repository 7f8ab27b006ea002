// Whether counterparts have been looked for of all elements of municipalities' plans, and counted since; a row for each
// of some municipalities, or one for all together. While a plan is new to the others, any of theirs may have more.
//
// @param municipalities LIST<STRING>
// @returns municipality, compared, counted
CALL () {
  RETURN EXISTS {
      MATCH (plan:Plan)
      WHERE plan.id > '' AND plan.newcomer AND plan.current
    } AS newcomers
}
UNWIND coalesce($municipalities, [null]) AS municipality
RETURN municipality,
  NOT newcomers AND CASE
    WHEN municipality IS NULL THEN COUNT { (:Uncompared) } = 0
    ELSE NOT EXISTS {
      MATCH (:Municipality {code: municipality})-[:ADOPTED]->(plan:Plan)
      WHERE EXISTS { (:Uncompared {planId: plan.id}) }
    }
  END AS compared,
  CASE
    WHEN municipality IS NULL THEN COUNT { (:Uncounted) } = 0
    ELSE NOT EXISTS {
      MATCH (:Municipality {code: municipality})-[:ADOPTED]->(plan:Plan)
      MATCH (element:PlanElement {planId: plan.id})
      USING INDEX element:PlanElement(planId)
      WHERE element:Uncounted
    }
  END AS counted
ORDER BY municipality
