package io.taikei.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Footnote;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Statement;
import io.taikei.planfile.form.ElementForm.FootnoteForm;
import io.taikei.planfile.form.ElementForm.IndicatorForm;
import io.taikei.planfile.form.ElementForm.MeasurementForm;
import io.taikei.planfile.form.ElementForm.StatementForm;
import io.taikei.planfile.form.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is said about an element of its entry.
 *
 * @param entry the entry
 * @param lines turns lines into sources
 */
record TextAssembly(ElementEntry entry, DocumentLines lines) {

	List<Statement> statements(ElementId id) {
		List<StatementForm> forms = list(this.entry.form().statements());
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < forms.size(); i++) {
			StatementForm form = forms.get(i);
			if (form != null) {
				String at = "/statements/" + i;
				statements.add(new Statement(new ElementId(id + ".s" + (statements.size() + 1)),
						Objects.requireNonNullElse(form.kind(), Statement.Kind.MEASURE), text(form.text()),
						footnotes(form.footnotes(), at), this.lines.source(form.source(), this.entry.at(at))));
			}
		}
		return statements;
	}

	List<Footnote> footnotes() {
		return footnotes(this.entry.form().footnotes(), "");
	}

	Delivery delivery() {
		List<IndicatorForm> forms = list(this.entry.form().indicators());
		List<Indicator> indicators = new ArrayList<>();
		for (int i = 0; i < forms.size(); i++) {
			IndicatorForm form = forms.get(i);
			if (form != null) {
				String at = "/indicators/" + i;
				indicators.add(new Indicator(text(form.name()), form.unit(),
						measurement(form.baseline(), at + "/baseline/year"),
						measurement(form.target(), at + "/target/year"),
						this.lines.source(form.source(), this.entry.at(at))));
			}
		}
		return new Delivery(list(this.entry.form().departments()).stream().filter(Objects::nonNull).toList(),
				indicators);
	}

	private List<Footnote> footnotes(@Nullable List<FootnoteForm> forms, String owner) {
		List<Footnote> footnotes = new ArrayList<>();
		for (int i = 0; forms != null && i < forms.size(); i++) {
			FootnoteForm form = forms.get(i);
			if (form != null) {
				footnotes.add(new Footnote(text(form.term()), text(form.text()),
						this.lines.source(form.source(), this.entry.at(owner + "/footnotes/" + i))));
			}
		}
		return footnotes;
	}

	private @Nullable Measurement measurement(@Nullable MeasurementForm form, String yearAt) {
		if (form == null) {
			return null;
		}
		WrittenYear year = form.year();
		return new Measurement((year != null) ? year.year("year", this.entry.at(yearAt), this.lines.problems()) : null,
				text(form.value()));
	}

	static <T> List<T> list(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
