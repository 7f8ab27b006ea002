// Elements of a plan, with where they belong; one whose kind changed keeps its node. What counterparts.cypher counts at
// an element stays.
//
// @param planId STRING
// @param rows LIST<MAP>
// @returns writtenNodes
MATCH (plan:Plan {id: $planId})<-[:ADOPTED]-(municipality:Municipality)
UNWIND $rows AS row
MERGE (element:PlanElement {id: row.id})
WITH element, row.role AS role, row.properties AS read, row.themeTerms AS themeTerms, plan, municipality
WITH element, role, read {
    .*, themeTerms: themeTerms, planId: plan.id, municipalityCode: municipality.code, current: plan.current,
    caption: CASE
      WHEN read.title <> '' THEN trim(coalesce(read.code + ' ', '') + read.title)
      ELSE trim(read.levelName + ' ' + coalesce(read.code, ''))
    END,
    counterparts: coalesce(element.counterparts, 0), counterpartPlans: coalesce(element.counterpartPlans, 0),
    directOrRelated: coalesce(element.directOrRelated, 0),
    directOrRelatedPlans: coalesce(element.directOrRelatedPlans, 0),
    leastBest: element.leastBest
  } AS properties
WHERE element {.*, leastBest: null} <> properties OR NOT role IN labels(element)
REMOVE element:FutureVision:Goal:Policy:Initiative:Project
SET element = properties, element:$(role)
RETURN count(element) AS writtenNodes
