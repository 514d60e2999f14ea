package dure.deliverable.clearance;

import java.util.List;

/**
 * What one signature would change.
 *
 * @param collaboratorId who would sign a CLA today
 * @param becomesClear findings of today that would be cured
 */
public record WhatIf(String collaboratorId, Verdict before, Verdict after, List<ClearanceRow> becomesClear) {}
