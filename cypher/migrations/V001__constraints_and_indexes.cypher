// Every node that the loader merges on is unique by its id or code.
CREATE CONSTRAINT municipality_code IF NOT EXISTS FOR (municipality:Municipality) REQUIRE municipality.code IS UNIQUE;
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (plan:Plan) REQUIRE plan.id IS UNIQUE;
CREATE CONSTRAINT plan_element_id IF NOT EXISTS FOR (element:PlanElement) REQUIRE element.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE;
CREATE CONSTRAINT footnote_id IF NOT EXISTS FOR (footnote:Footnote) REQUIRE footnote.id IS UNIQUE;

// The terms are found by Japanese analysis outside the server, which has no such analyser.
CREATE FULLTEXT INDEX plan_element_search_terms IF NOT EXISTS
FOR (element:PlanElement) ON EACH [element.searchTerms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
