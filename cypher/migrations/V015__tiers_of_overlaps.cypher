// Overlaps of before say of which tier they are, and which themes are of the context, by what was known of them. The
// likelihood is that of the score alone. All are computed anew as soon as their plans are compared again.

MATCH (:PlanElement)-[overlap:OVERLAPS]->(:PlanElement)
SET overlap.tier = CASE WHEN overlap.accepted THEN 'DIRECT' ELSE 'WEAK' END,
  overlap.likelihood = round(1 / (1 + exp(0.42 - 8.3 * (overlap.score - 0.44))), 3),
  overlap.contextThemes = [];

MATCH (:PlanElement)-[overlap:OVERLAPS {kept: true}]->(:PlanElement)
SET overlap.basis = 'CONTEXT', overlap.contextThemeContributions = [], overlap.contextSourcesA = [],
  overlap.contextElementsA = [], overlap.contextSourcesB = [], overlap.contextElementsB = [], overlap.contextTerms = [],
  overlap.contextTermContributions = [];
