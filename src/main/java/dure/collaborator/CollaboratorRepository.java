package dure.collaborator;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored collaborators. */
interface CollaboratorRepository extends JpaRepository<Collaborator, String> {

    /** Name, English name, e-mail address or organisation holds the text. */
    @Query("""
            select c from Collaborator c
            where (:state is null or c.state = :state)
              and (lower(c.name) like :pattern escape '!'
                or lower(c.nameEn) like :pattern escape '!'
                or c.email like :pattern escape '!'
                or lower(c.organisation) like :pattern escape '!')
            """)
    Page<Collaborator> search(String pattern, @Nullable CollaboratorState state, Pageable page);

    List<Collaborator> findByStateOrderByNameAscIdAsc(CollaboratorState state);

    List<Collaborator> findByStateNotOrderByNameAscIdAsc(CollaboratorState state);

    List<Collaborator> findByNameSkeletonIn(Collection<String> skeletons);

    Optional<Collaborator> findByEmail(String email);

    Optional<Collaborator> findFirstByLeadTrue();

    /** Whoever else holds the same person waits until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Collaborator c where c.id = :id")
    Optional<Collaborator> hold(String id);
}
