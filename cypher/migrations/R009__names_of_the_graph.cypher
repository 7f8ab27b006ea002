// Every label, relationship type and property that the graph may hold. A database warns of a query that names what it has
// never held, such as projects before a plan has any, so it is told of all beforehand. Whenever this file has changed, it
// is applied again.

UNWIND [
  'ComparisonLease', 'Decision', 'DecisionLedger', 'DocumentFrequencies', 'Footnote', 'FutureVision', 'Goal',
  'Indicator', 'Initiative', 'Municipality', 'Plan', 'PlanAnalysis', 'PlanElement', 'Policy', 'Project', 'SdgGoal',
  'SourceFile', 'Statement', 'SuccessionLink', 'Theme', 'Uncompared', 'Uncounted', 'Vocabulary'
] AS label
CALL db.createLabel(label)
RETURN count(label);

UNWIND [
  'ABOUT', 'ADDRESSES', 'ADOPTED', 'ALIGNED_WITH', 'ANALYSIS_OF', 'BROADER', 'COVERS', 'CURATED_OVERLAP',
  'DECIDED_NO_COUNTERPART', 'DECIDED_OVERLAP', 'DECIDES', 'HAS_FOOTNOTE', 'KEPT_COMPARISON', 'MEASURED_BY',
  'NO_COUNTERPART', 'OVERLAPS', 'PART_OF', 'READ_FROM', 'RELATED', 'STATES', 'SUCCEEDS', 'WITHDRAWS'
] AS type
CALL db.createRelationshipType(type)
RETURN count(type);

UNWIND [
  'accepted', 'account', 'aloneA', 'aloneB', 'alternativeConfidences', 'alternatives', 'baselineValue', 'baselineYear',
  'basis', 'bestOfA', 'bestOfB', 'budgetFunction', 'by', 'bytes', 'caption', 'changed', 'changedA', 'changedB', 'code',
  'codeFirstLine', 'codeLastLine', 'codeRaw', 'codeSourceFile', 'comment', 'complete', 'completedAt', 'confidence',
  'contentHash', 'context', 'contextElementsA', 'contextElementsB', 'contextSourcesA', 'contextSourcesB',
  'contextTermContributions', 'contextTerms', 'contextThemeContributions', 'contextThemes', 'corpus',
  'correctedByHand', 'counterpart', 'counterpartPlans', 'counterparts', 'counts', 'current', 'date', 'decidedAt', 'decidedBy', 'decidedByKind',
  'decidedTitle', 'deciderKind', 'decision', 'departments', 'directOrRelated', 'directOrRelatedPlans', 'edition',
  'elementA', 'elementB', 'elements', 'end',
  'features', 'field', 'file', 'firstLine', 'firstYear', 'found', 'frequencies', 'from', 'futureVisionNames',
  'futureVisions', 'goalNames', 'goals', 'id', 'importedAt', 'importedBy', 'importedFiles', 'importedSets',
  'importerAccounts', 'importerRoles', 'importers', 'inferredConfidence', 'inferredParent', 'initiativeNames', 'initiatives',
  'iri', 'justification', 'kept', 'kind', 'labelEn', 'labelJa', 'lastLine', 'lastYear', 'leastBest', 'levelName',
  'likelihood', 'line', 'lines', 'loadedAt', 'method', 'policyNames', 'projectNames',
  'methodVersion', 'municipalityCode', 'name', 'nameKeys', 'nameWords', 'namedBy', 'namedByKind', 'naming',
  'newcomer', 'not', 'note', 'number', 'order', 'own', 'parentTitleA', 'parentTitleB', 'placeholder', 'placeholders',
  'planA', 'planB', 'planId', 'policies', 'position', 'predecessor', 'predicate', 'prefecture', 'projects', 'quoteA',
  'quoteAFile', 'quoteAFirstLine', 'quoteALastLine', 'quoteB', 'quoteBFile', 'quoteBFirstLine', 'quoteBLastLine',
  'readConfidence', 'readDecidedBy', 'readDecidedByKind', 'readNamedBy', 'readNamedByKind', 'readNaming',
  'readParent', 'readStatus', 'readTitle', 'related', 'requestKey', 'reviewDate', 'reviewState', 'reviewVerdict',
  'reviewer', 'role', 'roles', 'rootOrder', 'score', 'searchTerms', 'share', 'sharedTermContributions', 'sharedTerms',
  'sharedThemeContributions', 'sharedThemes', 'sourceFile', 'state', 'status', 'subject', 'targetValue', 'targetYear',
  'term', 'terms', 'text', 'textHash', 'textHashA', 'textHashB', 'textVersion', 'themeTerms', 'themes', 'tier',
  'title', 'titleA', 'titleB', 'to', 'tool', 'tree', 'treeOrder', 'triggerKeys', 'triggers', 'unit', 'until',
  'verdict', 'version', 'weight', 'withdraws', 'worker'
] AS property
CALL db.createProperty(property)
RETURN count(property);
