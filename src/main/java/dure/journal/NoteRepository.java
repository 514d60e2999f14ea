package dure.journal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored notes. */
interface NoteRepository extends JpaRepository<Note, String> {

    /** Notes of a project that the reader may see; {@code bound} when they may see the confidential ones. */
    @Query("""
            select n from Note n
            where n.projectId = :projectId
              and (:kind is null or n.kind = :kind)
              and (n.confidential = false or :bound = true or n.authorId = :reader)
              and (lower(n.title) like :pattern escape '!' or lower(coalesce(n.body, '')) like :pattern escape '!')
            """)
    Page<Note> search(
            String projectId, @Nullable NoteKind kind, String reader, boolean bound, String pattern, Pageable page);

    /** As {@link #search}, sources that the reader has not read first, then the newest. */
    @Query("""
            select n from Note n
            left join NoteReading r on r.noteId = n.id and r.collaboratorId = :reader
            where n.projectId = :projectId
              and (:kind is null or n.kind = :kind)
              and (n.confidential = false or :bound = true or n.authorId = :reader)
              and (lower(n.title) like :pattern escape '!' or lower(coalesce(n.body, '')) like :pattern escape '!')
            order by case when n.kind = dure.journal.NoteKind.SOURCE and r.id is null then 0 else 1 end,
              n.createdAt desc, n.id
            """)
    Page<Note> unreadFirst(
            String projectId, @Nullable NoteKind kind, String reader, boolean bound, String pattern, Pageable page);

    @Query("""
            select n from Note n
            where lower(n.title) like :pattern escape '!' or lower(coalesce(n.body, '')) like :pattern escape '!'
            order by n.createdAt desc, n.id
            """)
    List<Note> matching(String pattern, Pageable page);

    @Query("""
            select n from Note n
            where n.projectId = :projectId and n.kind = dure.journal.NoteKind.SOURCE
              and (n.mustReadForAll = true or n.mustReadRoleIds is not empty)
            order by n.createdAt, n.id
            """)
    List<Note> mustReads(String projectId);

    /** Whoever else holds the same note waits until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Note n where n.id = :id")
    Optional<Note> hold(String id);
}
