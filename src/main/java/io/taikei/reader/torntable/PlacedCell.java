package io.taikei.reader.torntable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import io.taikei.reader.torntable.layout.TableCell;
import io.taikei.reader.torntable.layout.TableCode;
import org.jspecify.annotations.Nullable;

/**
 * A cell with the row it was placed in.
 *
 * @param cell the cell
 * @param code the row's code
 * @param standing stated by the table, inferred, read by a language model, or reviewed by
 * a person
 * @param decider who read the document and decided, or left it open; null where nobody
 * did
 * @param confidence from 0 to 1
 * @param alternatives other rows, the likeliest first
 * @param inferred what the inference alone concluded, where somebody has read the
 * document since
 */
record PlacedCell(TableCell cell, TableCode code, Provenance standing, @Nullable Decider decider, double confidence,
		List<Choice> alternatives, @Nullable Choice inferred) {

	/** Alternatives that are less likely are not worth a reader's time. */
	static final double LEAST_LIKELY = 0.02;

	static PlacedCell stated(TableCell cell, TableCode code) {
		return new PlacedCell(cell, code, Provenance.STATED, null, 1, List.of(), null);
	}

	/**
	 * A placement concluded from probabilities over the rows, given in the order of
	 * {@code codes}.
	 */
	static PlacedCell inferred(TableCell cell, int row, double[] probabilities, List<TableCode> codes) {
		List<Choice> alternatives = IntStream.range(0, probabilities.length)
			.filter((other) -> other != row && probabilities[other] >= LEAST_LIKELY)
			.mapToObj((other) -> new Choice(codes.get(other), told(probabilities[other])))
			.sorted(Comparator.comparingDouble(Choice::confidence).reversed())
			.toList();
		return new PlacedCell(cell, codes.get(row), Provenance.INFERRED, null, told(probabilities[row]), alternatives,
				null);
	}

	/**
	 * A probability with as many digits as tell something, never rounded up: so those of
	 * all rows together do not exceed 1.
	 */
	static double told(double probability) {
		return BigDecimal.valueOf(Math.min(1, probability)).setScale(3, RoundingMode.FLOOR).doubleValue();
	}

	/** The same cell where a reading decided on a row. */
	PlacedCell decided(TableCode decision, Decider by) {
		return new PlacedCell(this.cell, decision, Provenance.decidedBy(by), by, 1, List.of(), choice());
	}

	/**
	 * The same cell where a reading left it open, with the inference among what was left.
	 */
	PlacedCell leftOpen(PlacedCell amongCandidates, Decider by) {
		return new PlacedCell(this.cell, amongCandidates.code(), Provenance.INFERRED, by, amongCandidates.confidence(),
				amongCandidates.alternatives(), choice());
	}

	private Choice choice() {
		return Objects.requireNonNullElseGet(this.inferred, () -> new Choice(this.code, this.confidence));
	}

	/** A row with its probability. */
	record Choice(TableCode code, double confidence) {
	}

}
