// Which of some plans have elements whose counterparts have not been looked for yet.
//
// @param planIds LIST<STRING>
// @returns planId
UNWIND $planIds AS planId
WITH DISTINCT planId
WHERE EXISTS { (:Uncompared {planId: planId}) }
RETURN planId
ORDER BY planId
