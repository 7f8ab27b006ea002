// What the guide's queries ask about, from Kiyose's plan: every column is a parameter.
//
// @returns planId, topId, goalId, goalIds, elementId, elementIds, otherId, themeId, onlyPlanId, planIds
// @returns fromPlanId, toPlanId, sincePlanId, fromRole, toRole, role
// @returns municipality, minScore, accepted, allEditions, minMunicipalities, elementsPerPlan, skip, size
RETURN '132217-5' AS planId,
  '132217-5' AS topId,
  '132217-5:12' AS goalId,
  ['132217-5:12'] AS goalIds,
  '132217-5:12' AS elementId,
  ['132217-5:12'] AS elementIds,
  '132292-3:6-3-1.1' AS otherId,
  'rights-and-growth-of-children' AS themeId,
  null AS onlyPlanId,
  null AS planIds,
  '132217-5' AS fromPlanId,
  '132292-3' AS toPlanId,
  '132217-4' AS sincePlanId,
  'Goal' AS fromRole,
  'Policy' AS toRole,
  'Policy' AS role,
  '132292' AS municipality,
  null AS minScore,
  true AS accepted,
  false AS allEditions,
  null AS minMunicipalities,
  5 AS elementsPerPlan,
  0 AS skip,
  20 AS size
ORDER BY planId
