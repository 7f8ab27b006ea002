// What the queries of Neo4j Browser's guide ask about: each column is a parameter, filled by the guide from an example.
//
// @param planId STRING
// @param goalId STRING
// @param elementId STRING
// @param themeId STRING
// @param sincePlanId STRING
// @param role STRING
// @param otherPlanId STRING
// @param otherId STRING
// @param otherRole STRING
// @returns planId, topId, goalId, goalIds, elementId, elementIds, otherId, themeId, onlyPlanId, planIds
// @returns fromPlanId, toPlanId, sincePlanId, fromRole, toRole, role, countedRole, computed
// @returns municipalities, minScore, accepted, tier, tiers, allEditions, minMunicipalities, elementsPerPlan, skip, size
RETURN $planId AS planId,
  $planId AS topId,
  $goalId AS goalId, [$goalId] AS goalIds,
  $elementId AS elementId,
  [$elementId] AS elementIds,
  $otherId AS otherId,
  $themeId AS themeId,
  null AS onlyPlanId,
  [$planId, $otherPlanId] AS planIds,
  $planId AS fromPlanId,
  $otherPlanId AS toPlanId,
  $sincePlanId AS sincePlanId,
  $role AS fromRole,
  $otherRole AS toRole,
  $otherRole AS role,
  null AS countedRole,
  [] AS computed,
  null AS municipalities,
  null AS minScore,
  true AS accepted,
  null AS tier, ['DIRECT', 'RELATED'] AS tiers,
  false AS allEditions,
  2 AS minMunicipalities,
  5 AS elementsPerPlan,
  0 AS skip,
  20 AS size
