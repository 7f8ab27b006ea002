package io.taikei.intake.document;

/**
 * A cell in one of several files.
 *
 * @param file the file's name
 * @param address where the cell stands in it
 */
public record DocumentPlace(String file, Address address) {

}
