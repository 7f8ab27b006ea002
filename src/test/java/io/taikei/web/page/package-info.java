@NullMarked
package io.taikei.web.page;

import org.jspecify.annotations.NullMarked;
