/**
 * The paragraphs and tables of saved web pages, as their readers see them.
 */
@NullMarked
package io.taikei.intake.file.web;

import org.jspecify.annotations.NullMarked;
