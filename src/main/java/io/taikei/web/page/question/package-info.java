/**
 * The analysts' questions: the page that lists them all, and the pages of those that have
 * one of their own, each with its filters, its files and what to do where it is empty.
 */
@NullMarked
package io.taikei.web.page.question;

import org.jspecify.annotations.NullMarked;
