package dure.deliverable.web;

import dure.deliverable.clearance.Verdict;
import java.util.List;

/** What one signature would change, as REST tells it. */
record WhatIfAnswer(String collaboratorId, Verdict before, Verdict after, List<ClearanceAnswer.Row> becomesClear) {}
