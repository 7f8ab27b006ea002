package io.taikei.query.catalog;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The plans that are loaded. */
public interface CataloguedPlans extends Repository<CataloguedPlan, String> {

	List<CataloguedPlan> findAllByOrderById();

	Optional<CataloguedPlan> findById(String id);

	boolean existsById(String id);

}
