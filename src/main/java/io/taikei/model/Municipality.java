package io.taikei.model;

/**
 * A city, town or village that adopts plans.
 *
 * @param code the local government code (全国地方公共団体コード): six digits, the last one a check
 * digit
 * @param name the name in Japanese, such as 清瀬市
 * @param prefecture the prefecture in Japanese, such as 東京都
 */
public record Municipality(String code, String name, String prefecture) {

	public Municipality {
		name = CanonicalText.of(name);
		prefecture = CanonicalText.of(prefecture);
	}

}
