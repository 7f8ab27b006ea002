// Workers that share a database compare one plan's elements at a time each.

CREATE CONSTRAINT comparison_lease_plan IF NOT EXISTS
FOR (lease:ComparisonLease)
REQUIRE lease.planId IS UNIQUE;
