package dure.template;

import dure.shared.Bilingual;

/**
 * Why a version follows the one before it.
 *
 * @param wordingOnly it says the same in other words: who has signed the version before need not sign again
 */
public record Revision(boolean wordingOnly, Bilingual reason) {}
