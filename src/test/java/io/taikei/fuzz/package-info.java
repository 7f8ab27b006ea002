/** Reads mutants of everything that people write, and of the documents. */
package io.taikei.fuzz;
