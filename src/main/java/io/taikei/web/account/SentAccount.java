package io.taikei.web.account;

import io.swagger.v3.oas.annotations.media.Schema;
import io.taikei.account.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An account to be added.
 *
 * @param userName what the person signs in with: 1 to 64 of a-z, 0-9, dot, hyphen,
 * underscore and @
 * @param displayName the person's name, as others see it; else the user name
 * @param role what the person may do
 */
record SentAccount(@Schema(example = "tanaka") @NotBlank String userName,
		@Schema(example = "田中") @Size(max = 100) @Nullable String displayName,
		@Schema(example = "REVIEWER") Role role) {
}
