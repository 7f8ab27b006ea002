package io.taikei.reader.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.source.RefusedValue;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a plan's folder says about its document, in {@code plan.yaml}: all that the
 * document itself does not tell.
 *
 * @param municipality who adopts the plan
 * @param edition the edition, part of the plan's id
 * @param title the plan's title
 * @param status draft or adopted
 * @param period the fiscal years
 * @param format the style of the document
 * @param source the document's file name and checksum
 * @param levels the municipality's own names of the levels, from the top down
 * @param placements the file with what a reading decided on placements, beside the
 * document
 */
public record PlanDescription(Municipality municipality, String edition, String title, Plan.Status status,
		Period period, Format format, Source source, List<Level> levels, @Nullable String placements) {

	public PlanDescription {
		levels = List.copyOf(levels);
		if (placements != null) {
			requireFileName(placements);
		}
	}

	public PlanId planId() {
		return PlanId.of(this.municipality.code(), this.edition);
	}

	public Plan plan(List<PlanElement> elements) {
		return new Plan(planId(), this.municipality, this.edition, this.title, this.status, this.period.first(),
				this.period.last(), elements);
	}

	private static void requireFileName(String file) {
		try {
			if (!file.equals(String.valueOf(Path.of(file).getFileName()))) {
				throw new RefusedValue(ProblemMessage.of("file.beside", file));
			}
		}
		catch (InvalidPathException ex) {
			throw new RefusedValue(ProblemMessage.of("file.name", ex.getReason()));
		}
	}

	/** The styles of documents that can be read. */
	public enum Format {

		/** Headings with codes, prose below them. */
		NARRATIVE,

		/** A table whose columns were torn apart by PDF extraction. */
		TORN_TABLE

	}

	/** The municipality's name of a level, the name the document's column header has. */
	public record Level(PlanElement.Kind kind, String name) {

		public boolean isNamed(String other) {
			return JapaneseText.sameKey(this.name, other);
		}

	}

	/** Fiscal years, first and, where known, last. */
	public record Period(@JsonDeserialize(using = FiscalYearDeserializer.class) int first,
			@JsonDeserialize(using = FiscalYearDeserializer.class) @Nullable Integer last) {
	}

	/** A file beside the description, with the SHA-256 of its bytes in hex. */
	public record Source(String file, String sha256) {

		public Source {
			requireFileName(file);
		}

	}

}
