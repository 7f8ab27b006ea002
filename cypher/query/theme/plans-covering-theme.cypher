// One page of the current plans that address a theme or a narrower one, in the order of their municipalities' codes,
// with the number of their elements that do; of all municipalities, or of some. A page without plans is one row, so
// that the total is told.
//
// @param themeId STRING
// @param municipalities LIST<STRING>
// @param skip INTEGER
// @param size INTEGER
// @returns planId, elements, total
MATCH (:Theme {id: $themeId})<-[covers:COVERS]-(plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE $municipalities IS NULL OR municipality.code IN $municipalities
WITH plan, covers, municipality
ORDER BY municipality.code
WITH collect({planId: plan.id, elements: covers.elements}) AS found
WITH found, size(found) AS total
UNWIND CASE WHEN $skip < total THEN range($skip, total - 1)[..$size] ELSE [null] END AS rank
RETURN found[rank].planId AS planId, found[rank].elements AS elements, total
ORDER BY rank
