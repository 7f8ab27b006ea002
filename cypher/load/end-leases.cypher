// Ends the leases of a worker.
//
// @param worker STRING
// @returns removedNodes
MATCH (lease:ComparisonLease {worker: $worker})
DELETE lease
RETURN count(lease) AS removedNodes
