package io.taikei.web.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.graph.MunicipalityNode;
import io.taikei.query.PageOf;
import io.taikei.query.plan.CataloguePage;

/**
 * One page of the municipalities.
 *
 * @param at which page of how many municipalities
 * @param municipalities the municipalities, in the order of their codes
 */
record MunicipalityPage(@JsonUnwrapped PageOf at, List<MunicipalityNode> municipalities) {

	/** The most municipalities or plans that may be asked for at once. */
	static final int MAX_SIZE = 1000;

	/** Each municipality has one current plan. */
	static MunicipalityPage of(CataloguePage current) {
		return new MunicipalityPage(current.at(),
				current.plans().stream().map((one) -> one.plan().municipality()).toList());
	}

}
