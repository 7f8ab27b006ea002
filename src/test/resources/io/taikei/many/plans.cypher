// Plans of municipalities with the numbers from $from on, of 14 elements each: a vision, two goals, four policies and seven
// initiatives. Every text is chosen by numbers, so that the same plans come each time.
UNWIND range($from, $from + $size - 1) AS number
WITH number, toString(100000 + number * 7) AS code, $first[number % size($first)]
  + $second[(number / size($first)) % size($second)] + $second[number % size($second)] AS name
CREATE (municipality:Municipality {
  code: code, name: name + '市', nameKeys: [name + '市'], prefecture: $prefectures[number % size($prefectures)]
})
CREATE (municipality)-[:ADOPTED]->(plan:Plan {
  id: code + '-1', title: '第1次' + name + '市総合計画', edition: '1', status: 'ADOPTED', firstYear: 2024, lastYear: 2033,
  current: true, textVersion: '1', futureVisions: 1, goals: 2, policies: 4, initiatives: 7, projects: 0, placeholders: 0
})
CREATE (plan)-[:READ_FROM]->(:SourceFile {
  id: code + '-1:plan.txt', file: 'plan.txt', order: 1, lines: [line IN range(1, 14) | '原文の行' + line],
  roles: [line IN range(1, 14) | 'HEADING']
})
WITH number, plan
UNWIND range(0, 13) AS place
WITH number, plan, place, CASE WHEN place < 1 THEN 0 WHEN place < 3 THEN 1 WHEN place < 7 THEN 2 ELSE 3 END AS level,
  $themes[(number * 31 + place * 17 + place * place) % size($themes)] AS theme
WITH number, plan, place, level, theme, theme.triggers[(number + place) % size(theme.triggers)] AS trigger
CREATE (element:PlanElement:$(['FutureVision', 'Goal', 'Policy', 'Initiative'][level]) {
  id: plan.id + ':' + place, planId: plan.id, municipalityCode: toString(100000 + number * 7), current: true,
  code: CASE WHEN level < 3 THEN toString(level) + '-' + place END,
  title: trigger + ['を未来へつなぐまち', 'を大切にするために', 'の充実', 'の推進'][level], naming: 'STATED',
  levelName: ['将来像', '目標', '施策', '取組'][level], order: place, placeholder: false, departments: [],
  sourceFile: 'plan.txt', firstLine: place + 1, lastLine: place + 1, searchTerms: trigger + ' 推進',
  nameKeys: [trigger + ['を未来へつなぐまち', 'を大切にするために', 'の充実', 'の推進'][level]],
  counterparts: 0, counterpartPlans: 0, directOrRelated: 0, directOrRelatedPlans: 0
})
CREATE (element)-[:STATES]->(:Statement {
  id: element.id + '.1', kind: CASE place % 2 WHEN 0 THEN 'MEASURE' ELSE 'NEED' END, order: 1,
  text: trigger + 'に取り組み、だれもが安心して暮らせるまちを目指します。', sourceFile: 'plan.txt',
  firstLine: place + 1, lastLine: place + 1
})
WITH plan, place, level, theme, trigger, element
MATCH (about:Theme {id: theme.id})
CREATE (element)-[:ADDRESSES {weight: 1.0, terms: [trigger]}]->(about)
WITH plan, level, place, element
MATCH (parent:Plan|PlanElement {id: CASE level
  WHEN 0 THEN plan.id
  WHEN 1 THEN plan.id + ':0'
  WHEN 2 THEN plan.id + ':' + (1 + (place - 3) / 2)
  ELSE plan.id + ':' + (3 + (place - 7) / 2)
END})
CREATE (element)-[:PART_OF {
  status: 'STATED', confidence: 1.0, alternatives: [], alternativeConfidences: [], order: 1, position: place
}]->(parent)
