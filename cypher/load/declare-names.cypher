// Makes labels, relationship types and properties known to the database, which warns of a query that names others.
//
// @param labels LIST<STRING>
// @param types LIST<STRING>
// @param properties LIST<STRING>
// @returns names
CALL () {
  UNWIND $labels AS label
  CALL db.createLabel(label)
  RETURN count(*) AS ofLabels
}
CALL () {
  UNWIND $types AS type
  CALL db.createRelationshipType(type)
  RETURN count(*) AS ofTypes
}
CALL () {
  UNWIND $properties AS property
  CALL db.createProperty(property)
  RETURN count(*) AS ofProperties
}
RETURN ofLabels + ofTypes + ofProperties AS names
