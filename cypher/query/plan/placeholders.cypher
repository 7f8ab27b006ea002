// Elements that the document reserves a place for, below a plan or one of its elements.
//
// @ja 番号だけが置かれ、名称がまだない要素。計画、またはその要素の下から探す。
// @param topId STRING
// @returns element, place
MATCH (:Plan|PlanElement {id: $topId})<-[:PART_OF]-+(element:PlanElement {placeholder: true})
WITH DISTINCT element
MATCH place = (element)-[:PART_OF]->+(:Plan)
RETURN element, place
ORDER BY element.order, element.id, [link IN relationships(place) | link.order]
