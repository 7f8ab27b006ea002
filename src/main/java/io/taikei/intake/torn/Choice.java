package io.taikei.intake.torn;

/**
 * What a text may be: the beginning of a code's name, more of it, or something else.
 *
 * @param level the level of the code; -1 where it is something else
 * @param code the index of the code on its page
 * @param begins whether the name begins with it
 */
record Choice(int level, int code, boolean begins) {

	static final Choice OTHER = new Choice(-1, -1, false);

}
