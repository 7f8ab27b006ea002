package io.taikei.loader.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.PlanElement;
import org.jspecify.annotations.Nullable;

/** Indicators as rows. An indicator's id is its element's and its order. */
final class IndicatorRows {

	private IndicatorRows() {
	}

	static List<Map<String, Object>> of(List<PlanElement> elements) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (PlanElement element : elements) {
			List<Indicator> indicators = element.delivery().indicators();
			for (int i = 0; i < indicators.size(); i++) {
				rows.add(row(element.id().value(), indicators.get(i), i + 1));
			}
		}
		return rows;
	}

	private static Map<String, Object> row(String elementId, Indicator indicator, int order) {
		String id = elementId + ".i" + order;
		Row properties = new Row().with("id", id)
			.with("name", indicator.name())
			.with("unit", indicator.unit())
			.with("order", order)
			.with(indicator.source());
		add(properties, "baseline", indicator.baseline());
		add(properties, "target", indicator.target());
		return new Row().with("elementId", elementId).with("id", id).with("properties", properties.toMap()).toMap();
	}

	private static void add(Row properties, String name, @Nullable Measurement measurement) {
		if (measurement != null) {
			properties.with(name + "Year", measurement.year()).with(name + "Value", measurement.value());
		}
	}

}
