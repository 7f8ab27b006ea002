package io.taikei.overlap.index;

/**
 * One dimension of a query.
 *
 * @param weight in the query
 * @param postings the documents that have it
 */
record QueryTerm(double weight, Postings postings) {
}
