// A whole plan: every element with each link to what it is part of; the roots tree by tree, projects last.
//
// @param planId STRING
// @returns element, link, parentId
MATCH (element:PlanElement {planId: $planId})-[link:PART_OF]->(parent)
RETURN element, link, parent.id AS parentId
ORDER BY element:Project, link.treeOrder, element:Initiative, element:Policy, element:Goal, element.order,
  element.id, link.order
