package io.taikei.web.page.account;

import io.taikei.account.AccountRefused;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.web.account.InvitationLink;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All accounts, for admins: who there is, and what each may do. */
@Controller
@RequestMapping("/accounts")
class AccountsPage {

	private static final String BACK = "redirect:/accounts";

	private final Accounts accounts;

	AccountsPage(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String accounts(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		model.addAttribute("roles", Role.values());
		return "account/accounts";
	}

	@PostMapping
	String add(@RequestParam String userName, @RequestParam String displayName, @RequestParam Role role,
			RedirectAttributes told) {
		this.accounts.add(userName.strip(), displayName, role);
		return invite(userName.strip(), told);
	}

	@PostMapping("/{userName}/invitation")
	String invite(@PathVariable String userName, RedirectAttributes told) {
		String secret = this.accounts.invite(userName);
		told.addFlashAttribute("invited", userName);
		told.addFlashAttribute("link", InvitationLink.of(secret));
		return BACK;
	}

	@PostMapping("/{userName}/role")
	String changeRole(@PathVariable String userName, @RequestParam Role role) {
		this.accounts.changeRole(userName, role);
		return BACK;
	}

	@PostMapping("/{userName}/lock")
	String lock(@PathVariable String userName, @RequestParam boolean locked) {
		this.accounts.lock(userName, locked);
		return BACK;
	}

	@PostMapping("/{userName}/removal")
	String remove(@PathVariable String userName) {
		this.accounts.remove(userName);
		return BACK;
	}

	@ExceptionHandler
	String refuse(AccountRefused ex, RedirectAttributes told) {
		told.addFlashAttribute("refused", ex.reason().name());
		return BACK;
	}

}
