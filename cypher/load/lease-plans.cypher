// Leases plans to a worker that compares their queued elements, for some time: those that no other has a lease of.
// Whoever wrote to a lease first is waited for.
//
// @param planIds LIST<STRING>
// @param worker STRING
// @param milliseconds INTEGER
// @returns planId
UNWIND $planIds AS planId
MERGE (lease:ComparisonLease {planId: planId})
SET lease.planId = planId
WITH lease
WHERE coalesce(lease.worker = $worker OR lease.until < timestamp(), true)
SET lease.worker = $worker, lease.until = timestamp() + $milliseconds
RETURN lease.planId AS planId
ORDER BY planId
