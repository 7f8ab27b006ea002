package io.taikei.web.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.graph.MunicipalityNode;
import io.taikei.query.PageOf;

import org.springframework.data.domain.Page;

/**
 * One page of the municipalities.
 *
 * @param at which page of how many municipalities
 * @param municipalities the municipalities, in the order of their codes
 */
record MunicipalityPage(@JsonUnwrapped PageOf at, List<MunicipalityNode> municipalities) {

	/** The most municipalities or plans that may be asked for at once. */
	static final int MAX_SIZE = 1000;

	static MunicipalityPage of(Page<MunicipalityNode> page) {
		return new MunicipalityPage(new PageOf(page.getNumber(), page.getSize(), page.getTotalElements()),
				page.getContent());
	}

}
