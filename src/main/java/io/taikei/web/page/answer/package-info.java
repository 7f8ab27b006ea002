/**
 * The page that answers a question on a goal, an element or a theme.
 */
@NullMarked
package io.taikei.web.page.answer;

import org.jspecify.annotations.NullMarked;
