/**
 * One plan beside a group of others: what most of them have and it has not, and what it
 * has and most of them have not.
 */
@NullMarked
package io.taikei.query.peers;

import org.jspecify.annotations.NullMarked;
