// Places and names that were decided by reading a document were called REVIEWED, and who decided was not kept. Only what
// a person confirmed is REVIEWED now, and of none of these that is known: they count as read by a language model, as those
// of the seeds were, and tell that it is not recorded, until their plan is loaded again and says who decided. What a plan
// file says on a succession is stated in it.

MATCH (:PlanElement)-[link:PART_OF {status: 'REVIEWED'}]->()
WHERE link.decidedByKind IS NULL
SET link.status = 'MODEL_READ', link.decidedByKind = 'LANGUAGE_MODEL',
  link.decidedBy = '記録なし（計画を読み込み直すと、計画ファイルの記載に改まります）';

MATCH (element:PlanElement {naming: 'REVIEWED'})
WHERE element.namedByKind IS NULL
SET element.naming = 'MODEL_READ', element.namedByKind = 'LANGUAGE_MODEL',
  element.namedBy = '記録なし（計画を読み込み直すと、計画ファイルの記載に改まります）';

MATCH (:PlanElement)-[link:SUCCEEDS {status: 'REVIEWED'}]->(:PlanElement)
WHERE link.decidedByKind IS NULL
SET link.status = 'STATED';

MATCH (link:SuccessionLink)
WHERE link.status IS NULL
SET link.status = 'STATED';
