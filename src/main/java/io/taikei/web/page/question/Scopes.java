package io.taikei.web.page.question;

import java.util.ArrayList;
import java.util.List;

import io.taikei.graph.MunicipalityNode;
import io.taikei.query.Region;
import io.taikei.query.catalog.Municipalities;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.page.Towns;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** From what was typed or chosen to the {@link Scope} of a question. */
@Component
class Scopes {

	private final Towns towns;

	private final MunicipalityCodes codes;

	private final Municipalities municipalities;

	Scopes(Towns towns, MunicipalityCodes codes, Municipalities municipalities) {
		this.towns = towns;
		this.codes = codes;
		this.municipalities = municipalities;
	}

	Scope of(Asked asked) {
		List<MunicipalityNode> named = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (String typed : asked.municipality()) {
			this.towns.code(typed).flatMap(this.codes::find).ifPresentOrElse(named::add, () -> unknown.add(typed));
		}
		return new Scope(region(asked, named), List.copyOf(named), asked.prefecture(), List.copyOf(unknown));
	}

	private Region region(Asked asked, List<MunicipalityNode> named) {
		@Nullable String prefecture = asked.prefecture();
		if (prefecture == null) {
			return asked.municipality().isEmpty() ? Region.EVERYWHERE : region(named);
		}
		List<MunicipalityNode> there = this.municipalities.findAllByPrefectureOrderByCode(prefecture);
		return region(asked.municipality().isEmpty() ? there : named.stream().filter(there::contains).toList());
	}

	private static Region region(List<MunicipalityNode> towns) {
		return new Region(towns.stream().map(MunicipalityNode::code).distinct().toList());
	}

}
