package dure.agreement;

import dure.template.BaseAgreement;
import dure.template.MissingValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of the earlier agreement that it is made for.
 *
 * @param amended the terms of that one as an amendment leaves them; null for others
 * @param missing what those terms lack
 */
record BaseText(BaseAgreement agreement, byte @Nullable [] amended, List<MissingValue> missing) {}
