package dure.agreement;

import dure.shared.NameDirectory;
import dure.template.VersionUse;
import dure.template.VersionUses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the library which agreements were made from a template: number, parties and state, which every member may know. */
@Component
class MadeFromTemplate implements VersionUses {

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final NameDirectory names;

    MadeFromTemplate(AgreementRepository agreements, AgreementRegister register, NameDirectory names) {
        this.agreements = agreements;
        this.register = register;
        this.names = names;
    }

    @Override
    @Transactional(readOnly = true)
    public List<VersionUse> of(String templateKey) {
        var made = agreements.findByTemplate(templateKey);
        Map<String, String> known = names.namesOf(made.stream()
                .flatMap(agreement -> agreement.parties().stream())
                .map(PartyLine::collaboratorId)
                .collect(Collectors.toSet()));
        return made.stream().map(agreement -> use(agreement, known)).toList();
    }

    private VersionUse use(Agreement agreement, Map<String, String> known) {
        AgreementState state = agreement.stateOn(register.today());
        return new VersionUse(
                agreement.draft().templateVersion(),
                agreement.id(),
                agreement.number(),
                agreement.parties().stream()
                        .map(PartyLine::collaboratorId)
                        .distinct()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                "agreement.state." + state.name().toLowerCase(Locale.ROOT),
                agreement.executedOn());
    }
}
