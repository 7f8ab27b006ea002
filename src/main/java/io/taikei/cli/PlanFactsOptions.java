package io.taikei.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.cli.answer.CommandText;
import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.municipality.RegisteredMunicipality;
import io.taikei.planfile.writing.PlanFileFacts;
import io.taikei.text.FiscalYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What a command is told of a plan beside its elements. What it is not told stays open.
 */
final class PlanFactsOptions {

	private static final Pattern PERIOD = Pattern.compile("(.+?)(?:[-〜~～:](.*))?");

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec = CommandSpec.create();

	@Option(names = "--municipality", paramLabel = "CODE")
	private @Nullable String municipality;

	@Option(names = "--edition", paramLabel = "E")
	private @Nullable String edition;

	@Option(names = "--title", paramLabel = "T")
	private @Nullable String title;

	@Option(names = "--period", paramLabel = "YEARS")
	private @Nullable String period;

	@Option(names = "--draft")
	private boolean draft;

	/**
	 * What was told.
	 * @throws ParameterException if a municipality or a year is told that is none
	 */
	PlanFileFacts facts() {
		Matcher years = PERIOD.matcher((this.period != null) ? this.period : "");
		boolean told = years.matches();
		return new PlanFileFacts(municipality(), this.edition, this.title,
				this.draft ? Plan.Status.DRAFT : Plan.Status.ADOPTED, told ? year(years.group(1)) : null,
				(told && years.group(2) != null && !years.group(2).isEmpty()) ? year(years.group(2)) : null);
	}

	private @Nullable Municipality municipality() {
		if (this.municipality == null) {
			return null;
		}
		String name = this.municipality;
		return MunicipalityRegister.find(name)
			.map(RegisteredMunicipality::municipality)
			.orElseThrow(() -> new ParameterException(this.spec.commandLine(), unknown(name)));
	}

	private static String unknown(String name) {
		List<String> meant = MunicipalityRegister.search(name)
			.stream()
			.limit(10)
			.map(RegisteredMunicipality::municipality)
			.map((one) -> "%s %s%s".formatted(one.code(), one.prefecture(), one.name()))
			.toList();
		return meant.isEmpty() ? CommandText.of("failed.municipality", name)
				: CommandText.of("failed.municipality.meant", name, String.join(", ", meant));
	}

	private int year(String written) {
		return switch (FiscalYear.of(written)) {
			case FiscalYear.Known known -> known.year();
			case FiscalYear.Unknown unknown -> throw new ParameterException(this.spec.commandLine(),
					"--period %s: %s".formatted(written, CommandText.in(unknown.reason())));
		};
	}

}
