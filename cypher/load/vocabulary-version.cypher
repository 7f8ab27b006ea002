// Tells the vocabulary that the graph holds from others.
//
// @param version STRING
// @returns writtenNodes
MERGE (vocabulary:Vocabulary)
WITH vocabulary
WHERE vocabulary.version IS NULL OR vocabulary.version <> $version
SET vocabulary.version = $version
RETURN count(vocabulary) AS writtenNodes
