package io.taikei.planfile.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.intake.document.AccountedText;
import io.taikei.planfile.form.ElementForm;
import io.taikei.planfile.form.PlanYaml;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a draft last, of which a correction changes little. It is found by
 * what it says, so it is never old.
 */
public final class WrittenTexts {

	private @Nullable LineAccountFile account;

	private Map<ElementForm, String> before = Map.of();

	private Map<ElementForm, String> now = new HashMap<>();

	/** The account of these texts; the same one where nothing is another. */
	public LineAccountFile account(String name, List<AccountedText> texts) {
		LineAccountFile last = this.account;
		LineAccountFile next = (last != null && last.isOf(name, texts)) ? last : new LineAccountFile(name, texts, last);
		this.account = next;
		return next;
	}

	/** What was written last becomes what was written before. */
	void begin() {
		this.before = this.now;
		this.now = new HashMap<>();
	}

	String of(ElementForm form) {
		String known = this.before.get(form);
		String text = (known != null) ? known : PlanYaml.write(form);
		this.now.put(form, text);
		return text;
	}

}
