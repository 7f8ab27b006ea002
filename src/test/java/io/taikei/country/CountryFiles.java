package io.taikei.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import io.taikei.model.Plan;
import io.taikei.planfile.writing.PlanFileWriter;

/** Writes made-up plans as plan files; docs/performance.md gives the command. */
public final class CountryFiles {

	private static final String WARNING = "# Made up to try things on: no plan of this municipality.\n";

	private CountryFiles() {
	}

	/**
	 * Writes the first plans of a country, a folder for each, and the vocabulary beside
	 * them.
	 * @param directory where the folders go
	 */
	public static void write(Country country, int count, Path directory) throws IOException {
		Files.createDirectories(directory.resolve("themes"));
		for (String file : List.of("themes/themes.yaml", "themes/document-frequencies.tsv")) {
			Files.copy(Path.of("seeds", file), directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
		for (int number = 0; number < count; number++) {
			write(country.plan(number).plan(), directory);
		}
	}

	/** Writes a plan to a folder of its own. */
	public static void write(Plan plan, Path directory) throws IOException {
		Path folder = Files.createDirectories(directory.resolve(plan.id().value()));
		Files.writeString(folder.resolve("plan.yaml"), WARNING + new PlanFileWriter(plan, null).write());
	}

	/** Takes how many plans, the directory, and, if it is not 42, the seed. */
	public static void main(String[] arguments) throws IOException {
		int count = Integer.parseInt(arguments[0]);
		Path directory = Path.of(arguments[1]);
		Country country = new Country((arguments.length > 2) ? Long.parseLong(arguments[2]) : 42);
		write(country, count, directory);
		System.out.printf("%,d plans in %s%n", count, directory);
	}

}
