// Ties ends of decisions to the elements, or the plan, that they are about now; those that are about nothing any more
// stay alone.
//
// @param rows LIST<MAP>
// @returns elementIds
UNWIND $rows AS row
MATCH (decision:Decision {id: row.decisionId})
OPTIONAL MATCH (decision)-[old:ABOUT {end: row.end}]->(before)
OPTIONAL MATCH (element:PlanElement {id: row.aboutId})
OPTIONAL MATCH (plan:Plan {id: row.aboutId})
WITH row, decision, old, before, coalesce(element, plan) AS about
FOREACH (link IN CASE WHEN about IS NULL OR before <> about THEN [old] ELSE [] END | DELETE link)
FOREACH (target IN CASE WHEN about IS NULL THEN [] ELSE [about] END |
  MERGE (decision)-[link:ABOUT {end: row.end}]->(target)
  SET link.changed = row.changed)
WITH collect(before.id) + collect(about.id) AS ids
UNWIND CASE WHEN ids = [] THEN [null] ELSE ids END AS id
RETURN collect(DISTINCT id) AS elementIds
