// Every label, relationship type and property that the graph may hold. A database warns of a query that names what it has
// never held, such as projects before a plan has any, so it is told of all beforehand. Whenever this file has changed, it
// is applied again.

UNWIND [
  'ComparisonLease', 'DocumentFrequencies', 'Footnote', 'FutureVision', 'Goal', 'Indicator', 'Initiative',
  'LostDecision', 'Municipality', 'Plan', 'PlanAnalysis', 'PlanElement', 'Policy', 'Project', 'SdgGoal', 'SourceFile',
  'Statement', 'SuccessionLink', 'Theme', 'Uncompared', 'Uncounted'
] AS label
CALL db.createLabel(label)
RETURN count(label);

UNWIND [
  'ADDRESSES', 'ADOPTED', 'ALIGNED_WITH', 'ANALYSIS_OF', 'BROADER', 'COVERS', 'CURATED_OVERLAP', 'DECIDES',
  'HAS_FOOTNOTE', 'KEPT_COMPARISON', 'MEASURED_BY', 'NO_COUNTERPART', 'OVERLAPS', 'PART_OF', 'READ_FROM', 'RELATED',
  'STATES', 'SUCCEEDS'
] AS type
CALL db.createRelationshipType(type)
RETURN count(type);

UNWIND [
  'accepted', 'alternativeConfidences', 'alternatives', 'baselineValue', 'baselineYear', 'bestOfA', 'bestOfB',
  'budgetFunction', 'by', 'bytes', 'code', 'codeFirstLine', 'codeLastLine', 'codeRaw', 'codeSourceFile', 'comment',
  'complete', 'confidence', 'contentHash', 'context', 'corpus', 'counterpart', 'counterpartPlans', 'counterparts',
  'counts', 'current', 'date', 'decidedBy', 'decidedByKind', 'deciderKind', 'departments', 'edition', 'elementA',
  'elementB', 'elements', 'features', 'field', 'file', 'firstLine', 'firstYear', 'found', 'frequencies', 'from',
  'futureVisions', 'goals', 'id', 'inferredConfidence', 'inferredParent', 'initiatives', 'iri', 'justification', 'kept',
  'kind', 'labelEn', 'labelJa', 'lastLine', 'lastYear', 'leastBest', 'levelName', 'line', 'lines', 'lostFrom', 'method',
  'methodVersion', 'municipalityCode', 'name', 'nameKeys', 'namedBy', 'namedByKind', 'naming', 'newcomer', 'not',
  'note', 'order', 'own', 'placeholder', 'placeholders', 'planA', 'planB', 'planId', 'policies', 'position',
  'predecessor', 'predicate', 'prefecture', 'projects', 'quoteA', 'quoteAFile', 'quoteAFirstLine', 'quoteALastLine',
  'quoteB', 'quoteBFile', 'quoteBFirstLine', 'quoteBLastLine', 'reviewDate', 'reviewNote', 'reviewState',
  'reviewVerdict', 'reviewedAt', 'reviewer', 'roles', 'rootOrder', 'score', 'searchTerms', 'share',
  'sharedTermContributions', 'sharedTerms', 'sharedThemeContributions', 'sharedThemes', 'sourceFile', 'status',
  'targetValue', 'targetYear', 'term', 'terms', 'text', 'textVersion', 'themes', 'title', 'titleA', 'titleB', 'to',
  'tool', 'tree', 'treeOrder', 'triggerKeys', 'triggers', 'unit', 'until', 'version', 'weight', 'worker'
] AS property
CALL db.createProperty(property)
RETURN count(property);
