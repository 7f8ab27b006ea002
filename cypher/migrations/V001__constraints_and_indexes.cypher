// Identity of everything that carries an id, and the index of the Japanese full-text search.
// searchTerms holds words that the application's analyser has cut, so whitespace separates them.

CREATE CONSTRAINT municipality_code
FOR (municipality:Municipality)
REQUIRE municipality.code IS UNIQUE;

CREATE CONSTRAINT plan_id
FOR (plan:Plan)
REQUIRE plan.id IS UNIQUE;

CREATE CONSTRAINT plan_element_id
FOR (element:PlanElement)
REQUIRE element.id IS UNIQUE;

CREATE CONSTRAINT statement_id
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT footnote_id
FOR (footnote:Footnote)
REQUIRE footnote.id IS UNIQUE;

CREATE FULLTEXT INDEX elementSearch
FOR (element:PlanElement)
ON EACH [element.searchTerms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
