package io.taikei.web.page.account;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in; Spring Security takes what is sent. */
@Controller
class SignInPage {

	private final List<IdentityProvider> providers;

	SignInPage(IdentityProviders providers) {
		this.providers = providers.all();
	}

	@GetMapping("/login")
	String signIn(@RequestParam Map<String, String> told, @RequestParam @Nullable String next,
			@RequestParam @Nullable Integer wait, Model model) {
		model.addAttribute("next", next);
		model.addAttribute("wait", wait);
		model.addAttribute("told",
				List.of("wrong", "expired", "ready", "refused")
					.stream()
					.filter(told::containsKey)
					.findFirst()
					.orElse(null));
		model.addAttribute("providers", this.providers);
		return "account/login";
	}

}
