package dure.agreement;

/**
 * What a team says of the work before agreements are proposed to it.
 *
 * @param paid whether the work is paid for
 * @param secret whether something is told that must stay secret before it is opened
 * @param jointWork whether several people make one text or one dataset together
 * @param outside whether those who are asked stay outside the team and contribute now and then
 */
public record PackAnswers(boolean paid, boolean secret, boolean jointWork, boolean outside) {}
