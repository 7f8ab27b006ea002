package io.taikei.query.catalog;

import java.util.List;
import java.util.Optional;

import io.taikei.graph.MunicipalityNode;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The municipalities whose plans are loaded. */
public interface Municipalities extends Repository<MunicipalityNode, String> {

	Page<MunicipalityNode> findAllByOrderByCode(Pageable page);

	Page<MunicipalityNode> findAllByPrefectureOrderByCode(String prefecture, Pageable page);

	List<MunicipalityNode> findAllByPrefectureOrderByCode(String prefecture);

	Optional<MunicipalityNode> findByCode(String code);

	Optional<MunicipalityNode> findFirstByCodeStartingWithOrderByCode(String code);

}
