package io.taikei.model;

/**
 * The Sustainable Development Goals of the United Nations, in their order, by their short
 * names.
 */
public enum SdgGoal {

	NO_POVERTY(1, "貧困をなくそう", "No Poverty"), ZERO_HUNGER(2, "飢餓をゼロに", "Zero Hunger"),
	GOOD_HEALTH(3, "すべての人に健康と福祉を", "Good Health and Well-being"),
	QUALITY_EDUCATION(4, "質の高い教育をみんなに", "Quality Education"), GENDER_EQUALITY(5, "ジェンダー平等を実現しよう", "Gender Equality"),
	CLEAN_WATER(6, "安全な水とトイレを世界中に", "Clean Water and Sanitation"),
	CLEAN_ENERGY(7, "エネルギーをみんなに そしてクリーンに", "Affordable and Clean Energy"),
	DECENT_WORK(8, "働きがいも経済成長も", "Decent Work and Economic Growth"),
	INDUSTRY_AND_INNOVATION(9, "産業と技術革新の基盤をつくろう", "Industry, Innovation and Infrastructure"),
	REDUCED_INEQUALITIES(10, "人や国の不平等をなくそう", "Reduced Inequalities"),
	SUSTAINABLE_CITIES(11, "住み続けられるまちづくりを", "Sustainable Cities and Communities"),
	RESPONSIBLE_CONSUMPTION(12, "つくる責任 つかう責任", "Responsible Consumption and Production"),
	CLIMATE_ACTION(13, "気候変動に具体的な対策を", "Climate Action"), LIFE_BELOW_WATER(14, "海の豊かさを守ろう", "Life Below Water"),
	LIFE_ON_LAND(15, "陸の豊かさも守ろう", "Life on Land"),
	PEACE_AND_JUSTICE(16, "平和と公正をすべての人に", "Peace, Justice and Strong Institutions"),
	PARTNERSHIPS(17, "パートナーシップで目標を達成しよう", "Partnerships for the Goals");

	private static final String NAMESPACE = "http://metadata.un.org/sdg/";

	private final int number;

	private final String labelJa;

	private final String labelEn;

	SdgGoal(int number, String labelJa, String labelEn) {
		this.number = number;
		this.labelJa = labelJa;
		this.labelEn = labelEn;
	}

	/** The goal's number, from 1 to 17. */
	public int number() {
		return this.number;
	}

	/** The IRI in the United Nations' own vocabulary. */
	public String iri() {
		return NAMESPACE + this.number;
	}

	public String labelJa() {
		return this.labelJa;
	}

	public String labelEn() {
		return this.labelEn;
	}

}
