package io.taikei.web.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PlanSummary;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.source.FileAccount;

/**
 * A plan by itself: what the list of plans says of it, where it comes from, and where to
 * ask more.
 *
 * @param entry the plan as the list has it
 * @param sources the files it was read from, in their order
 * @param earlierEditions the editions it continues, the latest first
 * @param links where to ask more about it
 */
record PlanDetails(@JsonUnwrapped CataloguedPlan entry, List<Source> sources, List<EarlierEdition> earlierEditions,
		Links links) {

	static PlanDetails of(CataloguedPlan entry, List<FileAccount> files, List<PlanSummary> earlier) {
		String address = PlanDetails.address(entry.plan().id());
		return new PlanDetails(entry, files.stream().map((file) -> new Source(file.file(), file.lines())).toList(),
				earlier.stream()
					.map((edition) -> new EarlierEdition(edition, address + "/changes?since=" + edition.id()))
					.toList(),
				new Links(address + "/outline", address + "/inferred-placements", address + "/unconfirmed-placements",
						address + "/placeholders", address + "/line-accounts", address + "/lost-decisions"));
	}

	static String address(String planId) {
		return "/api/v1/plans/" + planId;
	}

	/**
	 * A file that the plan was read from.
	 *
	 * @param file the file's name
	 * @param lines the number of its lines
	 */
	record Source(String file, int lines) {
	}

	/**
	 * An edition that the plan continues, right before it or further back.
	 *
	 * @param plan the earlier plan
	 * @param changes the address that tells what became of it
	 */
	record EarlierEdition(@JsonUnwrapped PlanSummary plan, String changes) {
	}

	/**
	 * The addresses below a plan's own.
	 *
	 * @param outline the plan as a tree
	 * @param inferredPlacements its places that were inferred
	 * @param unconfirmedPlacements its places that no person has confirmed
	 * @param placeholders the places that the document reserves
	 * @param lineAccounts what every line of its files was read as
	 * @param lostDecisions what people decided on overlaps that are gone
	 */
	record Links(String outline, String inferredPlacements, String unconfirmedPlacements, String placeholders,
			String lineAccounts, String lostDecisions) {
	}

}
