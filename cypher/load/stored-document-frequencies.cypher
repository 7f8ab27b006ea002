// The document frequencies that overlaps are weighed by.
//
// @returns frequencies
MATCH (frequencies:DocumentFrequencies)
RETURN frequencies
