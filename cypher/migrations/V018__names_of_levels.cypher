// What a plan calls its levels, from the top down, for every kind of element: cities use the same words for different
// levels. Whatever loads a plan keeps these.

MATCH (plan:Plan)
SET plan += {
  futureVisionNames: COLLECT {
    MATCH (element:PlanElement:FutureVision {planId: plan.id})
    WITH element.levelName AS name, min(element.order) AS first
    RETURN name ORDER BY first, name
  },
  goalNames: COLLECT {
    MATCH (element:PlanElement:Goal {planId: plan.id})
    WITH element.levelName AS name, min(element.order) AS first
    RETURN name ORDER BY first, name
  },
  policyNames: COLLECT {
    MATCH (element:PlanElement:Policy {planId: plan.id})
    WITH element.levelName AS name, min(element.order) AS first
    RETURN name ORDER BY first, name
  },
  initiativeNames: COLLECT {
    MATCH (element:PlanElement:Initiative {planId: plan.id})
    WITH element.levelName AS name, min(element.order) AS first
    RETURN name ORDER BY first, name
  },
  projectNames: COLLECT {
    MATCH (element:PlanElement:Project {planId: plan.id})
    WITH element.levelName AS name, min(element.order) AS first
    RETURN name ORDER BY first, name
  }
};
