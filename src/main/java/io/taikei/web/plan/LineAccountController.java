package io.taikei.web.plan;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanId;
import io.taikei.query.source.FileAccount;
import io.taikei.query.source.LineAccounts;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.UnknownPlan;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the lines of a plan's files became. */
@ApiController
@Tag(name = "Plans")
class LineAccountController {

	private final LineAccounts accounts;

	LineAccountController(LineAccounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/api/v1/plans/{planId}/line-accounts")
	@Operation(summary = "What every line of the files was read as that a plan comes from",
			description = "roles counts the lines of each role, runs tells which they are. Blank lines play no role; "
					+ "a line that no part of a reader claimed would be UNACCOUNTED.")
	List<FileAccount> listLineAccounts(@Parameter(example = "132292-3") @PathVariable String planId) {
		List<FileAccount> files = this.accounts.ofPlan(new PlanId(planId));
		if (files.isEmpty()) {
			throw UnknownPlan.withId(planId);
		}
		return files;
	}

}
