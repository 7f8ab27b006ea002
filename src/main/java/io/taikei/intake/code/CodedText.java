package io.taikei.intake.code;

/**
 * A text that begins with a code.
 *
 * @param code the code
 * @param title what follows it; empty where nothing does
 */
public record CodedText(Code code, String title) {

}
