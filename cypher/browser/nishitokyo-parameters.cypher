// What the guide's queries ask about, from Nishitokyo's plan: every column is a parameter.
//
// @returns planId, topId, goalId, goalIds, elementId, elementIds, otherId, themeId, onlyPlanId, planIds
// @returns fromPlanId, toPlanId, sincePlanId, fromRole, toRole, role
// @returns municipality, minScore, accepted, allEditions, minMunicipalities, elementsPerPlan, skip, size
RETURN '132292-3' AS planId,
  '132292-3' AS topId,
  '132292-3:1-3' AS goalId,
  ['132292-3:1-3'] AS goalIds,
  '132292-3:1-3-1.4' AS elementId,
  ['132292-3:1-3-1.4'] AS elementIds,
  '132217-5:43' AS otherId,
  'digital-transformation' AS themeId,
  null AS onlyPlanId,
  null AS planIds,
  '132292-3' AS fromPlanId,
  '132217-5' AS toPlanId,
  '132292-2' AS sincePlanId,
  'Policy' AS fromRole,
  'Goal' AS toRole,
  'Goal' AS role,
  '132217' AS municipality,
  null AS minScore,
  true AS accepted,
  false AS allEditions,
  null AS minMunicipalities,
  5 AS elementsPerPlan,
  0 AS skip,
  20 AS size
ORDER BY planId
