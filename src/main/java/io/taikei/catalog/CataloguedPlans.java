package io.taikei.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The plans that are loaded. */
public interface CataloguedPlans extends Repository<CataloguedPlan, String> {

	List<CataloguedPlan> findAllByOrderById();

	boolean existsById(String id);

}
