package io.taikei.web.page.municipality;

import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.web.http.GivenText;
import io.taikei.web.page.AddressPart;
import org.jspecify.annotations.Nullable;

/**
 * Which municipalities a visitor looks at, and for what, as the page's address has it.
 *
 * @param q what is typed of a name, its kana or a code; goes before all else
 * @param prefecture those of a prefecture, by its code or name
 * @param near those nearest to a municipality, by its code or name
 * @param back the page that one is chosen for, with what else is chosen there; null where
 * several plans are chosen to be compared
 * @param field the field of that page that takes one
 * @param add whether that page takes one besides others
 */
record TownsQuestion(@Nullable String q, @Nullable String prefecture, @Nullable String near, @Nullable String back,
		@Nullable String field, @Nullable Boolean add) {

	/** A page of this site: no other host, and nothing that a browser takes for one. */
	private static final String HERE = "/(?![/\\\\])[^\\\\\\p{Cntrl}]*";

	private static final String NAME = "[a-zA-Z]{1,20}";

	TownsQuestion {
		q = GivenText.of(q);
		prefecture = GivenText.of(prefecture);
		near = GivenText.of(near);
		boolean chosenFor = back != null && back.matches(HERE) && field != null && field.matches(NAME);
		back = chosenFor ? back : null;
		field = chosenFor ? field : null;
	}

	/** Whether one is chosen for another page. */
	public boolean isForAnotherPage() {
		return this.back != null;
	}

	/** Whether that page takes one besides others. */
	public boolean isBeside() {
		return Boolean.TRUE.equals(this.add);
	}

	/** Where choosing a municipality leads: the other page, with it in the field. */
	String choosing(String code) {
		return AddressPart.with(Optional.ofNullable(this.back).orElse("/"),
				Optional.ofNullable(this.field).orElse("municipality"), code, isBeside());
	}

	/** The address of another prefecture, with the plans that are chosen. */
	public String ofPrefecture(String code, PlanGroupRequest chosen) {
		return new TownsQuestion(null, code, null, this.back, this.field, this.add).address(chosen);
	}

	/** The address of all of Japan, with the plans that are chosen. */
	public String ofJapan(PlanGroupRequest chosen) {
		return new TownsQuestion(null, null, null, this.back, this.field, this.add).address(chosen);
	}

	/**
	 * The address of the neighbours of a municipality, with the plans that are chosen.
	 */
	public String around(String code, PlanGroupRequest chosen) {
		return new TownsQuestion(null, null, code, this.back, this.field, this.add).address(chosen);
	}

	/** This very address, with the plans that are chosen. */
	public String address(PlanGroupRequest chosen) {
		String query = AddressPart
			.joined(Stream.of(AddressPart.field("q", this.q), AddressPart.field("prefecture", this.prefecture),
					AddressPart.field("near", this.near), AddressPart.field("back", this.back),
					AddressPart.field("field", this.field), isBeside() ? "add=true" : "", chosen.query()));
		return "/municipalities" + (query.isEmpty() ? "" : "?" + query);
	}

}
