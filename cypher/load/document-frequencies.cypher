// The document frequencies that overlaps are weighed by and the version of the method that compares, in place of those
// before.
//
// @param properties MAP
// @returns writtenNodes
MERGE (frequencies:DocumentFrequencies)
WITH frequencies
WHERE frequencies.version IS NULL
  OR frequencies.version <> $properties.version
  OR coalesce(frequencies.methodVersion, '') <> $properties.methodVersion
SET frequencies = $properties
RETURN count(frequencies) AS writtenNodes
