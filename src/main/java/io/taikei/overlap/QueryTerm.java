package io.taikei.overlap;

/**
 * One dimension of a query.
 *
 * @param weight in the query
 * @param postings the documents that have it
 */
record QueryTerm(double weight, Postings postings) {
}
