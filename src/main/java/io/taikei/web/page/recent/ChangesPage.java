package io.taikei.web.page.recent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.query.recent.RecentChange.Kind;
import io.taikei.query.recent.RecentChanges;
import io.taikei.query.recent.RecentChanges.ChangePage;
import io.taikei.web.page.GraphPage;
import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What changed last, day by day. */
@GraphPage
class ChangesPage {

	private final RecentChanges changes;

	ChangesPage(RecentChanges changes) {
		this.changes = changes;
	}

	@GetMapping("/changes")
	String changes(@Valid ChangeQuestion question, Model model) {
		ChangePage page = this.changes.page(question.kinds(), question.paging());
		Map<LocalDate, List<ChangeLine>> days = page.changes()
			.stream()
			.map(ChangeLine::of)
			.collect(Collectors.groupingBy(ChangeLine::day, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("question", question);
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("days", days);
		model.addAttribute("hasNext", question.hasNext(page));
		return "recent/changes";
	}

}
