package io.taikei.reader.document;

import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.Problem;

/**
 * What a reader made of a plan's folder.
 *
 * @param plan the plan, with what was decided on reading its document already applied
 * @param accounts what became of every line of each source file
 * @param problems what the reader could not make sense of; validation adds its own
 */
public record Reading(Plan plan, List<LineAccount> accounts, List<Problem> problems) {

	public Reading {
		accounts = List.copyOf(accounts);
		problems = List.copyOf(problems);
	}

}
