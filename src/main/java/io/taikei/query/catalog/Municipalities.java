package io.taikei.query.catalog;

import java.util.List;
import java.util.Optional;

import io.taikei.graph.MunicipalityNode;

import org.springframework.data.repository.Repository;

/** The municipalities whose plans are loaded. */
public interface Municipalities extends Repository<MunicipalityNode, String> {

	List<MunicipalityNode> findAllByPrefectureOrderByCode(String prefecture);

	Optional<MunicipalityNode> findByCode(String code);

	Optional<MunicipalityNode> findFirstByCodeStartingWithOrderByCode(String code);

}
