/**
 * The page of one plan beside a group of others.
 */
@NullMarked
package io.taikei.web.page.peers;

import org.jspecify.annotations.NullMarked;
