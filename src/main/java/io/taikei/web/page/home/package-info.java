/**
 * The front door: what is here and what can be asked, on one screen.
 */
@NullMarked
package io.taikei.web.page.home;

import org.jspecify.annotations.NullMarked;
