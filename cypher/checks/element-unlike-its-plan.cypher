// Elements that name another municipality than the one that adopts their plan, or that are current where it is not.
//
// @returns elementId, municipalityCode, current
MATCH (element:PlanElement)
WHERE NOT EXISTS {
  MATCH (plan:Plan {id: element.planId})<-[:ADOPTED]-(:Municipality {code: element.municipalityCode})
  WHERE plan.current = element.current
}
RETURN element.id AS elementId, element.municipalityCode AS municipalityCode, element.current AS current
ORDER BY elementId
