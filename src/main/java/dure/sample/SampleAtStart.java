package dure.sample;

import dure.access.AccountService;
import dure.access.OwnerRegistered;
import dure.shared.SampleTeam;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** With {@code DURE_DEMO=true} the sample team is there as soon as the installation has an owner. */
@Component
@Order(20)
class SampleAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAtStart.class);

    private final SampleTeam sample;
    private final AccountService accounts;
    private final CurrentActor actors;
    private final TransactionTemplate ownTransaction;
    private final boolean wanted;

    SampleAtStart(
            SampleTeam sample,
            AccountService accounts,
            CurrentActor actors,
            PlatformTransactionManager transactions,
            @Value("${dure.demo}") boolean wanted) {
        this.sample = sample;
        this.accounts = accounts;
        this.actors = actors;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (wanted && accounts.hasOwner()) {
            load();
        }
    }

    /** After the registration is committed: an owner comes in even if the sample team does not. */
    @TransactionalEventListener
    void on(OwnerRegistered registered) {
        if (wanted) {
            load();
        }
    }

    private void load() {
        boolean loaded = actors.as(
                Actor.SYSTEM,
                () -> Boolean.TRUE.equals(ownTransaction.execute(status -> {
                    boolean offered = sample.isOffered();
                    if (offered) {
                        sample.load();
                    }
                    return offered;
                })));
        if (loaded) {
            LOG.info("the sample team is loaded");
        }
    }
}
