package dure.collaborator.web;

import dure.access.IssuedLink;
import dure.collaborator.InvitationService;
import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.shared.web.ToldOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is of one person only: their personal data, and the link by which they join. */
@RestController
@RequestMapping("/api/v1/collaborators/{id}")
class OwnDataController {

    private final PersonalDataService personalData;
    private final InvitationService invitations;

    OwnDataController(PersonalDataService personalData, InvitationService invitations) {
        this.personalData = personalData;
        this.invitations = invitations;
    }

    /** MEMBER when left out. */
    record InvitationRequest(@Nullable AccessLevel accessLevel) {}

    /** Answers the link once; it cannot be read again. */
    @ToldOnce
    @PostMapping("/invitation")
    ResponseEntity<IssuedLink> invite(
            @PathVariable String id, @RequestBody(required = false) @Nullable InvitationRequest request) {
        var level = request == null ? null : request.accessLevel();
        var link = invitations.issue(id, level == null ? AccessLevel.MEMBER : level);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(link);
    }

    @DeleteMapping("/invitation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        invitations.revoke(id);
    }

    /** The person themself has read the privacy notice. */
    @PostMapping("/privacy-notice/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable String id) {
        personalData.acknowledgeNotice(id);
    }

    @GetMapping("/personal-data")
    ResponseEntity<PersonalData> read(@PathVariable String id) {
        var data = personalData.read(id).orElseThrow(() -> new NotFound("collaborator.personal-data.none"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(data);
    }

    @PutMapping("/personal-data")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable String id, @RequestBody PersonalData data) {
        personalData.put(id, data);
    }
}
