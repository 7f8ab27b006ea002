/**
 * Answers as files to hand in: the crosswalk of two plans (施策対照表) as an Excel workbook
 * and as CSV, and answers to other questions as tables of both kinds. The same answer
 * gives the same bytes.
 */
@NullMarked
package io.taikei.export;

import org.jspecify.annotations.NullMarked;
