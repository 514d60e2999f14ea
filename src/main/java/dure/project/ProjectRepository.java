package dure.project;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored projects. */
interface ProjectRepository extends JpaRepository<Project, String> {

    List<Project> findAllByOrderByCreatedAtAscIdAsc();
}
