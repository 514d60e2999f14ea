package dure.deliverable;

import dure.project.WorkKind;

/** A part of a deliverable: a path glob, its kind, and the license (SPDX expression) it goes out under. */
public record PartRow(String path, WorkKind kind, String license) {}
