package dure.release.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dure.release.WithdrawalDetails;
import dure.shared.ui.DetailsForm;

/** Takes a release back, with the reason that stays on its page. */
class WithdrawalForm extends DetailsForm<WithdrawalDetails> {

    private final TextArea reason;

    WithdrawalForm() {
        reason = wide("/reason", new TextArea(getTranslation("release.withdraw.reason")));
        reason.setHelperText(getTranslation("release.withdraw.consequence"));
        required(reason);
    }

    @Override
    protected WithdrawalDetails details() {
        return new WithdrawalDetails(reason.getValue());
    }
}
