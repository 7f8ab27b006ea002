/**
 * The codes that stand before titles in plans (基本目標1, 1-2, （３）, 第１章, ①), read by a
 * grammar and comparable whatever their spelling.
 */
@NullMarked
package io.taikei.intake.code;

import org.jspecify.annotations.NullMarked;
