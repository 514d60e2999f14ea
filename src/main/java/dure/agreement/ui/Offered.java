package dure.agreement.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the fields of a draft offer to choose from.
 *
 * @param parties names of the parties, as they are chosen now
 * @param team names of everybody in the team
 * @param licenses SPDX ids near what is typed
 */
record Offered(Supplier<List<String>> parties, Supplier<List<String>> team, Function<String, List<String>> licenses) {}
