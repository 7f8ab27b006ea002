package io.taikei.query.catalog;

import java.util.List;

import io.taikei.graph.MunicipalityNode;

import org.springframework.data.repository.Repository;

/** The municipalities whose plans are loaded. */
public interface Municipalities extends Repository<MunicipalityNode, String> {

	List<MunicipalityNode> findAllByOrderByCode();

	boolean existsByCode(String code);

}
