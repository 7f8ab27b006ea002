// The index of the search by words holds themes too; another answers Japanese that the application has not analysed, by
// pairs of characters. Apart from V016, as no transaction both writes data and changes the schema.

DROP INDEX elementSearch IF EXISTS;

CREATE FULLTEXT INDEX elementSearch IF NOT EXISTS
FOR (element:PlanElement)
ON EACH [element.searchTerms, element.themeTerms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CREATE FULLTEXT INDEX planTexts IF NOT EXISTS
FOR (node:PlanElement|Statement|Footnote|Indicator)
ON EACH [node.title, node.note, node.field, node.text, node.term, node.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
