/**
 * What stands in a plan file, key by key: the records of its keys, the YAML that they are
 * written in, and the schema that they keep to.
 */
@NullMarked
package io.taikei.planfile.form;

import org.jspecify.annotations.NullMarked;
