package io.taikei.query.catalog;

import java.util.List;
import java.util.Optional;

import io.taikei.graph.PlanNode;

import org.springframework.data.repository.Repository;

/** The plans that are loaded. */
public interface CataloguedPlans extends Repository<PlanNode, String> {

	/** The editions of a municipality. */
	List<PlanNode> findAllByMunicipalityCodeOrderById(String code);

	Optional<PlanNode> findById(String id);

	boolean existsById(String id);

}
