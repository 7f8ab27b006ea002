/** Whether answers tell who decided. */
@NullMarked
package io.taikei.query.people;

import org.jspecify.annotations.NullMarked;
