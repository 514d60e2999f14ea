package dure.agreement;

import dure.collaborator.PersonalDataService;
import dure.template.GrantTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes down the rights of an agreement when it is executed, as its text said when it was sent. */
@Component
class Grants {

    private static final TypeReference<List<GrantTerms>> TERMS = new TypeReference<>() {};

    /** 민법 4조: an adult is who has completed the nineteenth year. */
    private static final int MAJORITY = 19;

    private final AgreementGrantRepository grants;
    private final PersonalDataService personalData;
    private final JsonMapper json;

    Grants(AgreementGrantRepository grants, PersonalDataService personalData, JsonMapper json) {
        this.grants = grants;
        this.personalData = personalData;
        this.json = json;
    }

    /** One row for each pair of a party that gives and a party that takes. */
    void writeDown(Agreement agreement) {
        grants.saveAll(rows(agreement, json.readValue(agreement.frozen().grantTerms(), TERMS)));
    }

    /** From a day on an agreement gives what an amendment says; what stays the same goes on, and so does what those who have left gave or were given. */
    void replace(Agreement agreement, List<GrantTerms> terms, LocalDate from) {
        var fresh = new ArrayList<>(rows(agreement, terms));
        for (AgreementGrant old : open(agreement)) {
            if (old.isBetweenRemaining(agreement) && !fresh.removeIf(old::gives)) {
                old.end(from.minusDays(1));
            }
        }
        grants.saveAll(fresh.stream().map(grant -> grant.from(from)).toList());
    }

    /** What some people have given ends with a day, also what would survive the agreement. */
    void end(Agreement agreement, Set<String> grantors, LocalDate lastDay) {
        open(agreement).stream()
                .filter(grant -> grantors.contains(grant.grantorId()))
                .forEach(grant -> grant.end(lastDay));
    }

    private List<AgreementGrant> open(Agreement agreement) {
        return grants.findByAgreementIdOrderByGrantorId(agreement.id()).stream()
                .filter(AgreementGrant::isOpen)
                .toList();
    }

    private List<AgreementGrant> rows(Agreement agreement, List<GrantTerms> given) {
        var minors = minors(agreement);
        var rows = new ArrayList<AgreementGrant>();
        for (GrantTerms terms : given) {
            for (PartyLine grantor : inRole(agreement, terms.grantorRole())) {
                for (PartyLine grantee : inRole(agreement, terms.granteeRole())) {
                    rows.add(new AgreementGrant(
                            agreement.id(),
                            grantor.collaboratorId(),
                            grantee.collaboratorId(),
                            terms,
                            minors.contains(grantor.collaboratorId())));
                }
            }
        }
        return rows;
    }

    private Set<String> minors(Agreement agreement) {
        var people = agreement.parties().stream().map(PartyLine::collaboratorId).collect(Collectors.toSet());
        var data = personalData.forAgreement(people);
        return agreement.parties().stream()
                .filter(party -> party.signedOn() != null && data.containsKey(party.collaboratorId()))
                .filter(party -> Objects.requireNonNull(data.get(party.collaboratorId()))
                        .isYoungerThan(MAJORITY, Objects.requireNonNull(party.signedOn())))
                .map(PartyLine::collaboratorId)
                .collect(Collectors.toSet());
    }

    private static List<PartyLine> inRole(Agreement agreement, String role) {
        return agreement.parties().stream()
                .filter(p -> p.as().equals(role) && p.leftOn() == null)
                .toList();
    }
}
