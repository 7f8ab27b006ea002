package io.taikei.reader;

import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.Problem;

/**
 * What a reader made of a plan's folder.
 *
 * @param plan the plan, with what people reviewed already applied
 * @param account what became of every line of the source
 * @param problems what the reader could not make sense of; validation adds its own
 */
public record Reading(Plan plan, LineAccount account, List<Problem> problems) {

	public Reading {
		problems = List.copyOf(problems);
	}

}
