// Who or what decided on a mapping. Of those loaded before, only the author's role is known; the next start reads their
// sets anew.

MATCH ()-[link:CURATED_OVERLAP]->()
WHERE link.decidedBy IS NULL
SET link.decidedBy = link.authorRole,
  link.deciderKind = CASE link.justification
    WHEN 'semapv:ManualMappingCuration' THEN 'PERSON'
    WHEN 'semapv:MappingReview' THEN 'PERSON'
    WHEN 'semapv:LLMBasedMatching' THEN 'LANGUAGE_MODEL'
    ELSE 'TOOL'
  END,
  link.not = false
REMOVE link.authorRole;
