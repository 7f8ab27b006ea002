package io.taikei.planfile;

import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.Problem;

/**
 * What stands in a plan file.
 *
 * @param plan the plan, as far as the file gives one
 * @param accounts what became of every line of the plan file and of the files beside it
 * @param problems everything that is wrong with the files' form; validation adds its own
 */
public record PlanFileReading(Plan plan, List<LineAccount> accounts, List<Problem> problems) {

	public PlanFileReading {
		accounts = List.copyOf(accounts);
		problems = List.copyOf(problems);
	}

}
