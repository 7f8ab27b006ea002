// What answers about many plans read instead of all their elements: at a plan how many elements of each kind it holds,
// and how much of a current plan is about each theme; at an element in how many current plans it has counterparts, and
// how many. Whatever writes to the graph keeps all of these.

MATCH (plan:Plan)
CALL (plan) {
  MATCH (element:PlanElement {planId: plan.id})
  RETURN count(CASE WHEN element:FutureVision THEN element END) AS futureVisions,
    count(CASE WHEN element:Goal THEN element END) AS goals,
    count(CASE WHEN element:Policy THEN element END) AS policies,
    count(CASE WHEN element:Initiative THEN element END) AS initiatives,
    count(CASE WHEN element:Project THEN element END) AS projects,
    count(CASE WHEN element.placeholder THEN element END) AS placeholders
}
SET plan += {
  futureVisions: futureVisions, goals: goals, policies: policies, initiatives: initiatives, projects: projects,
  placeholders: placeholders
};

MATCH (plan:Plan {current: true})
MATCH (element:PlanElement {planId: plan.id})-[link:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
WITH plan, theme, count(DISTINCT element) AS elements, round(sum(link.weight), 3) AS weight
MERGE (plan)-[covers:COVERS]->(theme)
SET covers.elements = elements, covers.weight = weight;

MATCH (element:PlanElement)
OPTIONAL MATCH (element)-[:OVERLAPS|CURATED_OVERLAP {counterpart: true}]-(other:PlanElement {current: true})
WITH element, count(DISTINCT other) AS counterparts, count(DISTINCT other.planId) AS plans
SET element.counterparts = counterparts, element.counterpartPlans = plans;
