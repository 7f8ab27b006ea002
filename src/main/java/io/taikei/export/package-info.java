/**
 * Answers as files to hand in: the crosswalk of two plans (施策対照表) as an Excel workbook, a
 * Word document and CSV, and answers to other questions as workbooks and CSV. The same
 * answer gives the same bytes.
 */
@NullMarked
package io.taikei.export;

import org.jspecify.annotations.NullMarked;
