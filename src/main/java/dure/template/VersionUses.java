package dure.template;

import java.util.List;

/** Tells which agreements were made from the versions of a template; whoever makes agreements implements it. */
public interface VersionUses {

    /** All of them, the newest version first: every member may know their numbers, parties and states. */
    List<VersionUse> of(String templateKey);
}
