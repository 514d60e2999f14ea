package dure.template;

import dure.shared.Bilingual;
import java.util.Map;

/**
 * An annex that a draft prints or could print.
 *
 * @param printed whether it is among the draft's annexes
 * @param needed whether a clause speaks of it, so that it cannot be left out
 * @param entry as it stands in a file
 */
public record AnnexChoice(String name, Bilingual title, boolean printed, boolean needed, Map<String, Object> entry) {}
