// The document frequencies that overlaps are weighed by, in place of those before.
//
// @param properties MAP
// @returns writtenNodes
MERGE (frequencies:DocumentFrequencies)
WITH frequencies
WHERE frequencies.version IS NULL OR frequencies.version <> $properties.version
SET frequencies = $properties
RETURN count(frequencies) AS writtenNodes
