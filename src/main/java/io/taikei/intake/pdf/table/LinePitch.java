package io.taikei.intake.pdf.table;

/**
 * How closely lines of a table without ruling lines follow each other.
 *
 * @param close how far a line of the same cell is at most, of the size
 * @param tells whether what follows so closely is always of the same cell
 */
public record LinePitch(float close, boolean tells) {

	static final LinePitch UNKNOWN = new LinePitch(Float.MAX_VALUE, false);

}
