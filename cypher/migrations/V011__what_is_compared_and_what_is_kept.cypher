// What the elements of each plan are about, which elements are not yet compared with all others, and the plans whose
// overlaps are all kept. The next start analyses the plans that were loaded before, and compares them.

CREATE CONSTRAINT plan_analysis_plan
FOR (analysis:PlanAnalysis)
REQUIRE analysis.planId IS UNIQUE;

CREATE INDEX uncompared_plan
FOR (element:Uncompared)
ON (element.planId);
