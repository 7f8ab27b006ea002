package io.taikei.planfile.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.taikei.model.PlanElement.Kind;

/**
 * The roles that levels most likely have, by their names and by how many there are. A
 * person can say otherwise in the plan file.
 */
final class LevelKinds {

	private static final Pattern VISION = Pattern.compile("将来像|都市像|まちの姿|理念|ビジョン");

	private static final Pattern PROJECT = Pattern.compile("プロジェクト");

	private static final Pattern POLICY = Pattern.compile("施策|政策|方針|節");

	private static final Pattern GOAL = Pattern.compile("目標|大綱|柱|章|分野");

	/** What is done, whatever else the name says: 施策の展開, 施策の方向, 政策推進事業. */
	private static final Pattern INITIATIVE = Pattern.compile("取組|取り組み|事業|展開|方向|アクション|活動");

	private LevelKinds() {
	}

	/**
	 * The roles, from the top: goals, then policies, then initiatives. Of three levels
	 * and more, the lowest says what is done, even where it is called 施策.
	 * @param names the names of the levels from the top
	 */
	static List<Kind> of(List<String> names) {
		int first = 0;
		while (first < names.size() && VISION.matcher(names.get(first)).find()) {
			first++;
		}
		int last = names.size() - 1;
		while (last > first && PROJECT.matcher(names.get(last)).find()) {
			last--;
		}
		List<Kind> kinds = new ArrayList<>();
		for (int level = 0; level < names.size(); level++) {
			if (level < first) {
				kinds.add(Kind.FUTURE_VISION);
			}
			else if (level > last) {
				kinds.add(Kind.PROJECT);
			}
			else {
				kinds.add(between(names.get(level), level - first, last - first + 1));
			}
		}
		return kinds;
	}

	private static Kind between(String name, int depth, int count) {
		if (depth == 0 && count > 1) {
			return Kind.GOAL;
		}
		if (depth < count - 1) {
			return Kind.POLICY;
		}
		if (count > 2 || INITIATIVE.matcher(name).find()) {
			return Kind.INITIATIVE;
		}
		if (POLICY.matcher(name).find()) {
			return Kind.POLICY;
		}
		return GOAL.matcher(name).find() ? Kind.GOAL : Kind.INITIATIVE;
	}

}
