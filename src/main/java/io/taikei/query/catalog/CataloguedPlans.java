package io.taikei.query.catalog;

import java.util.List;
import java.util.Optional;

import io.taikei.graph.PlanNode;

import org.springframework.data.repository.Repository;

/** The plans that are loaded. */
public interface CataloguedPlans extends Repository<PlanNode, String> {

	List<PlanNode> findAllByOrderById();

	Optional<PlanNode> findById(String id);

	boolean existsById(String id);

}
