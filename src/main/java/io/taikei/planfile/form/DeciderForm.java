package io.taikei.planfile.form;

import java.util.Objects;

import io.taikei.model.Decider;
import org.jspecify.annotations.Nullable;

/**
 * Who decided something, as a plan file says it.
 *
 * @param kind a person or a language model
 * @param name a name or role; of a language model, which one and how it was asked
 */
public record DeciderForm(Decider.@Nullable Kind kind, @Nullable String name) {

	public static @Nullable DeciderForm of(@Nullable Decider decider) {
		return (decider != null) ? new DeciderForm(decider.kind(), decider.name()) : null;
	}

	/** Null where the form does not say of what kind; the schema tells that. */
	public static @Nullable Decider decider(@Nullable DeciderForm form) {
		return (form != null && form.kind() != null)
				? new Decider(form.kind(), Objects.requireNonNullElse(form.name(), "")) : null;
	}

}
