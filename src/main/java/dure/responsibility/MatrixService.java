package dure.responsibility;

import dure.project.ProjectService;
import dure.shared.security.SignedInOnly;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matrix of a project: who holds what, whose hours it takes, what is missing, who might fill it. */
@Service
@Transactional(readOnly = true)
public class MatrixService {

    private final ProjectService projects;
    private final RoleService roles;
    private final MatrixReader reader;
    private final Suggestions suggestions;
    private final MatrixSheet sheet;

    MatrixService(
            ProjectService projects,
            RoleService roles,
            MatrixReader reader,
            Suggestions suggestions,
            MatrixSheet sheet) {
        this.projects = projects;
        this.roles = roles;
        this.reader = reader;
        this.suggestions = suggestions;
        this.sheet = sheet;
    }

    @SignedInOnly
    public Matrix matrix(String projectId) {
        return reader.matrix(projects.find(projectId).id());
    }

    /** Everybody who might take the role, by name, with the reasons for it. */
    @SignedInOnly
    public List<Suggestion> suggestions(String roleId) {
        return suggestions.of(roles.find(roleId));
    }

    /** The matrix as a PDF to print: 업무분장표. */
    @SignedInOnly
    public byte[] pdf(String projectId, Locale locale) {
        return sheet.pdf(projects.find(projectId), locale);
    }
}
