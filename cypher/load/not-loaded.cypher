// Which of the given elements and plans the graph does not have.
//
// @param ids LIST<STRING>
// @returns id
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:PlanElement {id: id}) }
  AND NOT EXISTS { (:Plan {id: id}) }
RETURN id
ORDER BY id
