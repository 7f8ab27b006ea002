package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Numbers of pages as people write them: 3, 5-9. */
final class PageNumbers {

	private PageNumbers() {
	}

	static String text(List<Integer> pages) {
		List<String> ranges = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < pages.size(); i++) {
			if (i + 1 == pages.size() || pages.get(i + 1) != pages.get(i) + 1) {
				ranges.add((from == i) ? pages.get(i).toString() : pages.get(from) + "-" + pages.get(i));
				from = i + 1;
			}
		}
		return String.join(", ", ranges);
	}

}
