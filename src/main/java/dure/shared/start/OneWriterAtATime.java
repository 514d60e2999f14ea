package dure.shared.start;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets one act after another write to the embedded database, since H2 stores its tables one by one while others go on writing:
 * a killed program would leave half an act that was just being written (h2database issue 2080, decision 0017).
 */
@Component
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:h2:')")
class OneWriterAtATime implements TransactionExecutionListener {

    private final ReentrantLock turn = new ReentrantLock(true);

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            turn.lock();
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            release(transaction);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        release(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        release(transaction);
    }

    private void release(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            turn.unlock();
        }
    }
}
